package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** The day of one act, in words that have nothing else in common. */
class ActDaysTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  /** Disputes on days; all articles are of Friday 19 July 2013. */
  private static List<String> disputes(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Document document =
          new Document(
              "sha256:" + (char) ('a' + i),
              i + ".txt",
              texts[i],
              0,
              null,
              null,
              null,
              PartialDate.parse("2013-07-19"),
              null,
              "en");
      readings.add(READER.read(document));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY).accounts().stream()
        .filter(
            a ->
                a.verdict() == Verdict.DISAGREE
                    && (a.topic().startsWith("day of the") || a.topic().equals("arrival date")))
        .map(Account::topic)
        .toList();
  }

  private static final String SEIZED = "Bosco Ntaganda was arrested in Rwanda on 16 July 2013.";

  private static final String WANTED =
      "The warrant for Bosco Ntaganda, issued by the ICC in 2006, names him as a militia leader. ";

  @Test
  void aManWhoIsNotNamedWithHisArrest() {
    assertThat(
            disputes(
                SEIZED,
                WANTED + "According to neighbours the general was picked up on Wednesday night."))
        .containsExactly("day of the arrest");
    assertThat(
            disputes(
                SEIZED,
                WANTED + "According to neighbours the general was picked up on Tuesday night."))
        .isEmpty();
  }

  @Test
  void anArrestToldByANoun() {
    assertThat(disputes(SEIZED, WANTED + "The capture on Wednesday of Ntaganda made headlines."))
        .containsExactly("day of the arrest");
  }

  @Test
  void wordsBetweenHimAndTheVerb() {
    assertThat(
            disputes(
                SEIZED,
                "Bosco Ntaganda, whose men, neighbours say, ruled the hills, was caught on 17 July"
                    + " 2013."))
        .containsExactly("day of the arrest");
    assertThat(
            disputes(
                SEIZED, WANTED + "Jean Kivu, deputy to the general, was caught on 17 July 2013."))
        .isEmpty();
  }

  @Test
  void whatIsDeniedOrWishedOrDoneToOthers() {
    assertThat(
            disputes(
                SEIZED,
                WANTED + "He was not seized on Wednesday, the police said.",
                WANTED + "The court had hoped that he would be arrested on Wednesday.",
                WANTED + "On Wednesday officers arrested his brother.",
                WANTED + "Four of the men were picked up on Wednesday."))
        .isEmpty();
  }

  @Test
  void daysFarApartOrToldSideBySideAreOfTwoActs() {
    assertThat(disputes(SEIZED, WANTED + "He was arrested on 4 July and released within hours."))
        .isEmpty();
    assertThat(
            disputes(
                SEIZED, WANTED + "He was arrested on 14 July; he was arrested again on 15 July."))
        .isEmpty();
  }

  @Test
  void arrivalsInTwoStates() {
    String landed = "Omar al-Bashir landed in Kenya on 15 July 2013.";
    assertThat(disputes(landed, "Omar al-Bashir touched down in Ethiopia on 17 July 2013."))
        .isEmpty();
    assertThat(
            disputes(
                landed,
                "Omar al-Bashir is in Kenya for a summit of leaders. A minister greeted him at the"
                    + " airport of Nairobi on Tuesday."))
        .hasSize(1);
  }
}
