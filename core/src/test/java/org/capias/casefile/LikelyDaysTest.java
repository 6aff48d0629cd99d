package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.PartialDate;
import org.capias.model.ToldEncounter;
import org.capias.model.Verdict;
import org.junit.jupiter.api.Test;

/** A day that the reader chose by likeness, beside days that rules have read. */
class LikelyDaysTest {
  /** Its Friday is that of the scolding; likeness takes it for the visit's. */
  private static final String SCOLDED =
      "On Friday, three lawyers' groups scolded Gabon for hosting Omar al-Bashir.";

  private static final String LANDED = "Omar al-Bashir landed in Gabon on 3 May 2014.";

  private static CaseFile of(String... texts) {
    return CaseFiles.of(Written.on("2014-05-12", texts), List.of(), Written.REGISTRY);
  }

  @Test
  void itSaysThatItWasChosenByLikeness() {
    ToldEncounter told = Written.on("2014-05-12", SCOLDED).get(0).encounters().get(0);
    assertThat(told.from()).hasSize(1);
    assertThat(told.from().get(0).rule()).isEqualTo(ToldEncounter.LIKELY_DAY);
    assertThat(told.from().get(0).evidence().quote()).isEqualTo(SCOLDED);
  }

  @Test
  void itGivesWayToADayThatIsRead() {
    CaseFile file = of(SCOLDED, LANDED);
    assertThat(file.encounters())
        .extracting(Encounter::from)
        .containsExactly(PartialDate.parse("2014-05-03"));
  }

  @Test
  void itContradictsNobody() {
    CaseFile file = of(SCOLDED, "Omar al-Bashir landed in Gabon on 7 May 2014.");
    assertThat(file.encounters())
        .extracting(Encounter::from)
        .containsExactly(PartialDate.parse("2014-05-07"));
    assertThat(file.accounts()).noneMatch(account -> account.verdict() == Verdict.DISAGREE);
  }

  @Test
  void farFromAllOthersItIsAnotherEncounter() {
    CaseFile file = of(SCOLDED, "Omar al-Bashir landed in Gabon on 3 May 2010.");
    assertThat(file.encounters()).hasSize(2);
  }
}
