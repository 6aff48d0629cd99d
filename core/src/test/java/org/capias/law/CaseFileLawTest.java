package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Answer;
import org.capias.model.CaseFile;
import org.capias.model.Determination;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Presence;
import org.capias.model.Problem;
import org.capias.model.StateRef;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseFileLawTest {
  private static final Law LAW = Law.with(Registry.load());

  private static Encounter encounter(
      @Nullable String person, String state, EncounterKind kind, @Nullable String from) {
    return new Encounter(
        "e1",
        "s1",
        new PersonRef(person, "Somebody"),
        new StateRef(state, state),
        null,
        kind,
        Outcome.UNKNOWN,
        from == null ? null : PartialDate.parse(from),
        null,
        null,
        null,
        null,
        List.of(new Evidence("sha256:0", 0, 3, "abc")));
  }

  private static CaseFile over(Encounter encounter) {
    return LAW.over(
        new CaseFile(
            "1",
            "0",
            List.of(),
            List.of(encounter),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  @Test
  void aDayIsAnsweredWithItsPrecedents() {
    CaseFile file = over(encounter("vladimir-putin", "MN", EncounterKind.VISIT, "2024-09-02"));
    Encounter e = file.encounters().get(0);
    assertThat(e.determination()).isNotNull();
    assertThat(e.determination().answer()).isEqualTo(Answer.YES);
    assertThat(e.casesLike()).isNotNull();
    assertThat(e.casesLike().cases()).isEqualTo(16);
    assertThat(e.precedents()).hasSize(5).doesNotContain("E125");
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void aMonthIsAnsweredWhereAllItsDaysAgree() {
    Encounter e =
        over(encounter("vladimir-putin", "MN", EncounterKind.VISIT, "2024-09")).encounters().get(0);
    assertThat(e.determination()).isNotNull();
    assertThat(e.determination().date()).isEqualTo(PartialDate.parse("2024-09"));
  }

  @Test
  void aYearWithinWhichTheAnswerChangesIsAProblemNotASilence() {
    CaseFile file = over(encounter("vladimir-putin", "AM", EncounterKind.VISIT, "2024"));
    assertThat(file.encounters().get(0).determination()).isNull();
    assertThat(file.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("e1", "from 1 February 2024 yes");
  }

  private static CaseFile stay(String person, String state, String from, String to) {
    Encounter e = encounter(person, state, EncounterKind.VISIT, from);
    return over(
        new Encounter(
            e.id(),
            e.story(),
            e.person(),
            e.state(),
            e.place(),
            e.kind(),
            e.outcome(),
            e.from(),
            PartialDate.parse(to),
            null,
            null,
            null,
            e.evidence()));
  }

  private static Determination answer(CaseFile file) {
    Determination answer = file.encounters().get(0).determination();
    assertThat(answer).isNotNull();
    return answer;
  }

  @Test
  void aWithdrawalThatTakesEffectDuringAStayIsTold() {
    CaseFile file = stay("benjamin-netanyahu", "HU", "2026-06-01", "2026-06-04");
    assertThat(answer(file).answer()).isEqualTo(Answer.YES);
    assertThat(answer(file).date()).isEqualTo(PartialDate.parse("2026-06-01"));
    assertThat(file.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("from 2 June 2026 contested", "given for 1 June 2026");
  }

  @Test
  void aStateThatIsBoundOnlyWhenTheWarrantComesDuringAStayIsBound() {
    CaseFile file = stay("omar-al-bashir", "KE", "2009-03-01", "2009-03-10");
    assertThat(answer(file).answer()).isEqualTo(Answer.YES);
    assertThat(answer(file).date()).isEqualTo(PartialDate.parse("2009-03-06"));
    assertThat(file.problems()).hasSize(1);
  }

  @Test
  void aStayOfWhichTheLastDaysAreNotToldForCertainIsAskedAboutAsItBegan() {
    CaseFile file = stay("omar-al-bashir", "KE", "2009-03-01", "2009-03");
    assertThat(answer(file).answer()).isEqualTo(Answer.NO);
    assertThat(file.problems()).isEmpty();
  }

  @Test
  void aStayThroughoutWhichTheAnswerIsTheSameHasNoProblem() {
    assertThat(stay("vladimir-putin", "MN", "2024-09-02", "2024-09-03").problems()).isEmpty();
  }

  @Test
  void withoutADayTheProblemSaysSo() {
    CaseFile file = over(encounter("vladimir-putin", "MN", EncounterKind.VISIT, null));
    assertThat(file.encounters().get(0).determination()).isNull();
    assertThat(file.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("no document tells the day");
  }

  @Test
  void somebodyWhoIsNotOnTheListIsAProblemNotASilence() {
    CaseFile file = over(encounter(null, "MN", EncounterKind.VISIT, "2024-09-02"));
    assertThat(file.encounters().get(0).determination()).isNull();
    assertThat(file.problems()).hasSize(1);
  }

  @Test
  void anOverflightIsAskedAsOne() {
    Encounter e =
        over(encounter("benjamin-netanyahu", "FR", EncounterKind.OVERFLIGHT, "2025-07-06"))
            .encounters()
            .get(0);
    assertThat(e.determination()).isNotNull();
    assertThat(e.determination().presence()).isEqualTo(Presence.OVERFLIGHT);
    assertThat(e.determination().answer()).isEqualTo(Answer.CONTESTED);
  }

  @Test
  void theSameCaseFileTwiceGivesTheSameAnswer() {
    Encounter e = encounter("omar-al-bashir", "ZA", EncounterKind.VISIT, "2015-06-14");
    assertThat(over(e)).isEqualTo(over(e));
  }
}
