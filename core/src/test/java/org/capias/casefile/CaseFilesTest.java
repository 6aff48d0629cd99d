package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.casefile.Scene.article;
import static org.capias.model.EncounterKind.ARREST;
import static org.capias.model.EncounterKind.VISIT;
import static org.capias.model.Outcome.ARRESTED;
import static org.capias.model.Outcome.NOT_ARRESTED;
import static org.capias.model.Outcome.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Statement;
import org.capias.model.ToldWarrant;
import org.capias.model.Verdict;
import org.junit.jupiter.api.Test;

class CaseFilesTest {
  private static CaseFile file(Scene... scenes) {
    return CaseFiles.of(
        Arrays.stream(scenes).map(Scene::reading).toList(), List.of(), "test", "none");
  }

  private static Encounter only(CaseFile file) {
    assertThat(file.encounters()).hasSize(1);
    return file.encounters().get(0);
  }

  private static Account account(CaseFile file, String topic) {
    return file.accounts().stream()
        .filter(a -> a.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new AssertionError(topic + " is not among " + file.accounts()));
  }

  @Test
  void aDifferentDayIsKeptBesideTheOneThatMostTell() {
    CaseFile file =
        file(
            article("a", null).tells("MN", VISIT, NOT_ARRESTED, "2024-09-02"),
            article("b", null).tells("MN", VISIT, null, "2024-09-02"),
            article("c", null).tells("MN", VISIT, NOT_ARRESTED, "2024-09-03"));
    assertThat(only(file).from()).isEqualTo(PartialDate.parse("2024-09-02"));
    assertThat(only(file).evidence()).hasSize(3);
    Account days = account(file, "arrival date");
    assertThat(days.about()).isEqualTo("e1");
    assertThat(days.verdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(days.values())
        .extracting(Account.Value::value)
        .containsExactly("2024-09-02", "2024-09-03");
    assertThat(account(file, "outcome").verdict()).isEqualTo(Verdict.AGREE);
  }

  @Test
  void aMonthAgreesWithADayInItAndTheDayIsTaken() {
    CaseFile file =
        file(
            article("a", null).tells("MN", VISIT, null, "2024-09"),
            article("b", null).tells("MN", VISIT, null, "2024-09"),
            article("c", null).tells("MN", VISIT, null, "2024-09-02"));
    assertThat(only(file).from()).isEqualTo(PartialDate.parse("2024-09-02"));
    assertThat(account(file, "arrival date").verdict()).isEqualTo(Verdict.AGREE);
  }

  @Test
  void aYearMistoldByOneIsTheSameVisitInDispute() {
    CaseFile file =
        file(
            article("a", null).tells("MN", VISIT, null, "2023-09"),
            article("b", null).tells("MN", VISIT, null, "2024-09-02"));
    only(file);
    assertThat(account(file, "arrival date").verdict()).isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void twoVisitsToOnePlaceStayTwo() {
    CaseFile file =
        file(
            article("a", null)
                .tells("TD", VISIT, NOT_ARRESTED, "2010-07-21")
                .tells("TD", VISIT, NOT_ARRESTED, "2013-05-11"),
            article("b", null).tells("TD", VISIT, NOT_ARRESTED, "2013-05"));
    assertThat(file.encounters())
        .extracting(e -> String.valueOf(e.from()))
        .containsExactlyInAnyOrder("2010-07-21", "2013-05-11");
  }

  @Test
  void anArrestIsNotAVisit() {
    CaseFile file =
        file(
            article("a", null).tells("DE", ARREST, null, "2025-07-16"),
            article("b", null).tells("DE", ARREST, ARRESTED, "2025-07-10"),
            article("c", null).tells("DE", VISIT, UNKNOWN, "2019"));
    assertThat(file.encounters())
        .extracting(Encounter::outcome)
        .containsExactlyInAnyOrder(Outcome.ARRESTED, Outcome.UNKNOWN);
  }

  @Test
  void whatNobodyTellsStaysOpen() {
    Encounter encounter = only(file(article("a", null).tells("MN", VISIT, null, null)));
    assertThat(encounter.from()).isNull();
    assertThat(encounter.to()).isNull();
    assertThat(encounter.outcome()).isEqualTo(UNKNOWN);
    assertThat(encounter.determination()).isNull();
    assertThat(encounter.precedents()).isEmpty();
  }

  @Test
  void aCopyIsShownAndCountsAsNoVoice() {
    String report =
        "The general landed in the capital on Tuesday evening and was driven to the palace under"
            + " escort, a witness at the airport told this reporter. Nobody in the crowd outside"
            + " the terminal seemed to know that two judges had signed a paper with his name on it"
            + " in the spring of that year.";
    Scene original = article("a", "2024-09-03").text(report).tells("MN", VISIT, null, "2024-09-03");
    Scene copy = article("b", "2024-09-04").text(report).tells("MN", VISIT, null, "2024-09-03");
    Scene other = article("c", "2024-09-05").tells("MN", VISIT, null, "2024-09-02");
    CaseFile file = file(copy, other, original);
    assertThat(file.documents())
        .extracting(d -> d.document().source() + " " + d.copyOf())
        .containsExactly("a null", "b " + original.id(), "c null");
    Account days = account(file, "arrival date");
    assertThat(days.values())
        .extracting(Account.Value::documents)
        .containsExactly(List.of(original.id()), List.of(other.id()));
    assertThat(days.values().get(0).evidence()).hasSize(2);
    assertThat(account(file(copy, original), "arrival date").verdict())
        .isEqualTo(Verdict.SINGLE_SOURCE);
  }

  @Test
  void numbersAreComparedByWhatTheyMean() {
    CaseFile file =
        file(
            article("a", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("Mongolia", "population", "around three million", null)
                .claims("strike", "dead", "at least 51", "people")
                .claims("court", "members", "123", "states"),
            article("b", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("Mongolia", "population", "3.3 million", null)
                .claims("strike", "dead", "43", "people")
                .claims("court", "members", "124", "states"));
    assertThat(account(file, "population").verdict()).isEqualTo(Verdict.AGREE);
    assertThat(account(file, "dead").verdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(account(file, "member states").verdict()).isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void theMatterIsTheSameInOtherWords() {
    CaseFile file =
        file(
            article("a", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("Mongolia", "landlocked nation of", "3.3 million", null)
                .claims("members of the court", "are expected to detain him", "123", "members")
                .claims("exit", "took effect after notice", "one", "year"),
            article("b", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("Mongolia’s position", "population", "around three million", null)
                .claims("governments in the Assembly", "will express concern", "124", "governments")
                .claims("step", "took effect after a notice period of", "two", "years"));
    assertThat(account(file, "population").verdict()).isEqualTo(Verdict.AGREE);
    assertThat(account(file, "member states").verdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(account(file, "took effect after notice").verdict()).isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void numbersOfOneSentenceAreAListAndYearsAreNoNumbers() {
    CaseFile file =
        file(
            article("a", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("strike", "killed", "51", "people"),
            article("b", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("Mongolia", "ratified the Rome Statute in", "2002", null)
                .claims("Mongolia", "signed the Rome Statute in", "2000", null));
    assertThat(file.accounts()).noneMatch(a -> a.verdict() == Verdict.DISAGREE);
  }

  @Test
  void twoEventsAreNotOneContradiction() {
    CaseFile file =
        file(
            article("a", null)
                .tells("MN", VISIT, null, "2024-09-02")
                .claims("court", "members", "124", "states"),
            article("b", null)
                .tells("ZA", VISIT, null, "2015-06-14")
                .claims("court", "members", "123", "states"));
    assertThat(file.accounts()).noneMatch(a -> a.verdict() == Verdict.DISAGREE);
  }

  @Test
  void theSameWordsOfAPersonAndOfHisStateAreOneRemark() {
    CaseFile file =
        file(
            article("a", null).says("Georgiy Tykhiy", "escape justice, sharing responsibility"),
            article("b", null).says("Ukraine", "sharing responsibility"),
            article("c", null).says("Ramaphosa", "declaration of war"));
    assertThat(file.statements()).extracting(Statement::id).containsExactly("q1", "q2", "q3");
    Account remark = account(file, "quotation");
    assertThat(remark.about()).isEqualTo("q1");
    assertThat(remark.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(remark.values())
        .extracting(Account.Value::value)
        .containsExactly("Georgiy Tykhiy", "Ukraine");
  }

  @Test
  void aWarrantToldWithoutADayIsTheOneToldWithOne() {
    CaseFile file =
        file(
            article("a", null).warrant("ICC", "2023-03-17"),
            article("b", null).warrant(null, "2023"),
            article("c", null).warrant("ICC", null));
    assertThat(file.warrants())
        .singleElement()
        .satisfies(
            w -> {
              assertThat(w.date()).isEqualTo(PartialDate.parse("2023-03-17"));
              assertThat(w.court()).isEqualTo("ICC");
              assertThat(w.evidence()).hasSize(3);
            });
    assertThat(
            file(
                    article("a", null).warrant("ICC", "2009"),
                    article("b", null).warrant("ICC", "2010"))
                .warrants())
        .extracting(ToldWarrant::date)
        .containsExactly(PartialDate.ofYear(2009), PartialDate.ofYear(2010));
  }

  @Test
  void anArticleOnSomethingElseIsAnotherStory() {
    CaseFile file =
        file(
            article("a", null).tells("MN", VISIT, null, "2024-09-02"),
            article("b", null).tells("ZA", VISIT, null, "2015-06-14"),
            article("c", null).tells("MN", VISIT, null, "2024-09-03"),
            article("d", null).text("Copper prices fell on the exchange for a third week."));
    assertThat(file.documents())
        .extracting(d -> d.document().source() + d.story())
        .containsExactly("as1", "cs1", "bs2", "ds3");
    assertThat(file.encounters()).extracting(Encounter::story).containsExactly("s1", "s2");
  }
}
