package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** A day that the reader chose by likeness, beside days that rules have read. */
class LikelyDaysTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  /** Its Friday is that of the scolding; likeness takes it for the visit's. */
  private static final String SCOLDED =
      "On Friday, three lawyers' groups scolded Gabon for hosting Omar al-Bashir.";

  private static final String LANDED = "Omar al-Bashir landed in Gabon on 3 May 2014.";

  private static List<Reading> readings(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            i ->
                READER.read(
                    new Document(
                        "sha256:" + i,
                        i + ".txt",
                        texts[i],
                        0,
                        null,
                        null,
                        null,
                        PartialDate.parse("2014-05-12"),
                        null,
                        "en")))
        .toList();
  }

  @Test
  void itSaysThatItWasChosenByLikeness() {
    ToldEncounter told = readings(SCOLDED).get(0).encounters().get(0);
    assertThat(told.from()).hasSize(1);
    assertThat(told.from().get(0).rule()).isEqualTo(ToldEncounter.LIKELY_DAY);
    assertThat(told.from().get(0).evidence().quote()).isEqualTo(SCOLDED);
  }

  @Test
  void itGivesWayToADayThatIsRead() {
    CaseFile file = CaseFiles.of(readings(SCOLDED, LANDED), List.of(), REGISTRY);
    assertThat(file.encounters())
        .extracting(Encounter::from)
        .containsExactly(PartialDate.parse("2014-05-03"));
  }

  @Test
  void itContradictsNobody() {
    CaseFile file = CaseFiles.of(readings(SCOLDED, LANDED), List.of(), REGISTRY);
    assertThat(file.accounts()).noneMatch(account -> account.verdict() == Verdict.DISAGREE);
  }

  @Test
  void farFromAllOthersItIsAnotherEncounter() {
    CaseFile file =
        CaseFiles.of(
            readings(SCOLDED, "Omar al-Bashir landed in Gabon on 3 May 2010."),
            List.of(),
            REGISTRY);
    assertThat(file.encounters()).hasSize(2);
  }
}
