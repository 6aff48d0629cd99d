package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** Who copies whom, and what is one voice though it stands in several articles. */
class VoicesTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);
  private static final String WIRE =
      "Vladimir Putin arrived in Mongolia on Monday evening, September 2, and was met at the"
          + " airport by a guard of honour in felt coats while a small group held up flags behind a"
          + " fence.";
  private static final List<String> TEXTS =
      List.of(
          "Ulan Bator, from our own desk. "
              + WIRE
              + " The square was empty and shops were shut early; traders spoke of the price of"
              + " flour, of a dry summer, and of a road to the south that has been promised since"
              + " their childhood and ends in a field of thistles.",
          "Analysts had expected less. "
              + WIRE
              + " Nobody in the ministry would answer our calls today, and two former ambassadors"
              + " whom we reached abroad thought that the guest would ask for less than he was"
              + " ready to pay, as he had done twice before.",
          "President Putin landed in Mongolia on September 3, officials of the airport authority"
              + " said.",
          "Vladimir Putin arrived in Mongolia on September 2 with nine others, our correspondent"
              + " writes.");

  private static CaseFile file(List<String> texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      String id = "sha256:" + Integer.toHexString(text.hashCode());
      readings.add(
          READER.read(
              new Document(
                  id, id, text, 0, null, null, null, PartialDate.parse("2024-09-04"), null, "en")));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY);
  }

  private static Account arrival(CaseFile file) {
    return file.accounts().stream()
        .filter(a -> a.topic().equals("arrival date"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneWireStoryInTwoArticlesIsOneVoiceAndSaysWhy() {
    CaseFile two = file(TEXTS.subList(0, 2));
    assertThat(two.documents()).allMatch(d -> d.copyOf() == null);
    assertThat(arrival(two).verdict()).isEqualTo(Verdict.SINGLE_SOURCE);
    assertThat(two.accounts())
        .filteredOn(a -> a.topic().equals("shared passage"))
        .singleElement()
        .satisfies(a -> assertThat(a.values().get(0).evidence()).hasSize(2));
    assertThat(arrival(file(List.of(TEXTS.get(0), TEXTS.get(3)))).verdict())
        .isEqualTo(Verdict.AGREE);
  }

  @Test
  void anyOrderGivesTheSameCaseFile() {
    CaseFile first = file(TEXTS);
    List<String> shuffled = new ArrayList<>(TEXTS);
    Random random = new Random(7);
    for (int i = 0; i < 12; i++) {
      Collections.shuffle(shuffled, random);
      assertThat(file(shuffled)).isEqualTo(first);
    }
  }

  @Test
  void aCopyChangesNoCountOfIndependentSources() {
    List<Integer> before = counts(file(TEXTS));
    for (String original : TEXTS.subList(0, 2)) {
      List<String> more = new ArrayList<>(TEXTS);
      more.add(original + " Read more on our site.");
      CaseFile file = file(more);
      assertThat(file.documents()).filteredOn(d -> d.copyOf() != null).hasSize(1);
      assertThat(counts(file)).isEqualTo(before);
      assertThat(file.accounts()).anyMatch(a -> a.topic().equals("copied article"));
    }
  }

  private static List<Integer> counts(CaseFile file) {
    return arrival(file).values().stream().map(v -> v.documents().size()).toList();
  }
}
