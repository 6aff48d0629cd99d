package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An article without a date beside one that has a date: its weekday still says something. */
class LooseDaysTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  /** 14 July 2013 was a Sunday. */
  private static final String DATED = "Omar al-Bashir landed in Nigeria on 14 July 2013.";

  private static Reading reading(String text, @Nullable String published, char id) {
    return READER.read(
        new Document(
            "sha256:" + id,
            id + ".txt",
            text,
            0,
            null,
            null,
            null,
            published == null ? null : PartialDate.parse(published),
            null,
            "en"));
  }

  private static CaseFile beside(String undated) {
    List<Reading> readings = new ArrayList<>();
    readings.add(reading(DATED, "2013-07-15", 'a'));
    readings.add(reading(undated, null, 'b'));
    return CaseFiles.of(readings, List.of(), REGISTRY);
  }

  private static Account arrival(CaseFile file) {
    return file.accounts().stream()
        .filter(a -> a.topic().equals("arrival date"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameWeekdayAgrees() {
    CaseFile file = beside("Omar al-Bashir arrived in Nigeria on Sunday evening.");
    assertThat(arrival(file).verdict()).isEqualTo(Verdict.AGREE);
    assertThat(arrival(file).values().get(0).documents()).hasSize(2);
  }

  @Test
  void anotherWeekdayIsADisputeAndNoWitnessForTheDay() {
    CaseFile file = beside("Omar al-Bashir arrived in Nigeria on Monday.");
    assertThat(arrival(file).verdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(arrival(file).values())
        .extracting(Account.Value::value)
        .containsExactly("2013-07-14", "2013-07-15");
    assertThat(file.timeline().get(0).evidence())
        .extracting(e -> e.document())
        .containsOnly("sha256:a");
  }

  @Test
  void aDayWithoutAYearIsReadInTheYearThatOthersTell() {
    assertThat(arrival(beside("Omar al-Bashir arrived in Nigeria on July 14.")).verdict())
        .isEqualTo(Verdict.AGREE);
    assertThat(arrival(beside("Omar al-Bashir arrived in Nigeria on 15 July.")).verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void aWeekdayOfSomethingElseSaysNothing() {
    CaseFile file =
        beside("Omar al-Bashir arrived in Nigeria. Protesters said on Tuesday that he must leave.");
    assertThat(arrival(file).verdict()).isEqualTo(Verdict.SINGLE_SOURCE);
  }
}
