package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.ClaimTopic;
import org.capias.model.EncounterKind;
import org.capias.model.Verdict;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What changed between the days on which it was told is no contradiction. */
class DevelopmentsTest {
  private static Scene toll(String name, @Nullable String published, String how, String number) {
    return Scene.article(name, published)
        .text("Water came down on Tuvela, as seen by " + name + ".")
        .claims(ClaimTopic.CASUALTIES, "The flood at Tuvela", how, number, "people");
  }

  private static Account account(String topic, Scene... articles) {
    CaseFile file =
        CaseFiles.of(Stream.of(articles).map(Scene::reading).toList(), List.of(), Registry.load());
    List<Account> found =
        file.accounts().stream().filter(account -> account.topic().equals(topic)).toList();
    assertThat(found).as(file.accounts().toString()).hasSize(1);
    return found.get(0);
  }

  private static List<String> values(Account account) {
    return account.values().stream().map(Account.Value::value).toList();
  }

  @Test
  void aTollThatGrowsFromDayToDayIsADevelopmentInTheOrderOfPublication() {
    Account toll =
        account(
            "killed",
            toll("c", "2031-05-06", "killed, the toll rose to", "88"),
            toll("a", "2031-05-03", "killed", "43"),
            toll("b", "2031-05-04", "killed so far", "51"),
            toll("d", "2031-05-04", "killed so far", "51"));
    assertThat(toll.verdict()).isEqualTo(Verdict.DEVELOPMENT);
    assertThat(values(toll)).containsExactly("43 people", "51 people", "88 people");
  }

  @Test
  void oneOutletThatTellsMoreLaterHasCountedOn() {
    Account toll =
        account(
            "killed",
            toll("a", "2031-05-03", "killed", "43").by("Valley Post"),
            toll("b", "2031-05-04", "killed", "51").by("Valley Post"));
    assertThat(toll.verdict()).isEqualTo(Verdict.DEVELOPMENT);
  }

  @Test
  void twoNumbersOfOneDayAreADispute() {
    assertThat(
            account(
                    "killed",
                    toll("a", "2031-05-03", "killed so far", "43"),
                    toll("b", "2031-05-03", "killed so far", "51"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void withoutTheDayOfPublicationItStaysADispute() {
    assertThat(
            account(
                    "killed",
                    toll("a", null, "killed so far", "43"),
                    toll("b", "2031-05-03", "killed so far", "51"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
    assertThat(
            account(
                    "killed",
                    toll("a", "2031-05", "killed so far", "43"),
                    toll("b", "2031-06-03", "killed so far", "51"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void anOldNumberThatComesBackIsADispute() {
    assertThat(
            account(
                    "killed",
                    toll("a", "2031-05-03", "killed so far", "43"),
                    toll("b", "2031-05-04", "killed so far", "51"),
                    toll("c", "2031-05-05", "killed so far", "43"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void twoHistoriesOfThePastDifferOnWhateverDayTheyArePrinted() {
    assertThat(
            account(
                    "killed",
                    toll("a", "2031-05-03", "killed", "7000"),
                    toll("b", "2031-05-05", "killed", "8000"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void aTollThatFallsIsADispute() {
    assertThat(
            account(
                    "killed",
                    toll("a", "2031-05-03", "killed so far", "88"),
                    toll("b", "2031-05-05", "killed so far", "51"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void aTollThatIsTakenBackIsADevelopment() {
    Scene first = toll("a", "2031-05-03", "killed so far", "88");
    assertThat(
            account("killed", first, toll("b", "2031-05-05", "killed, the toll was cut to", "51"))
                .verdict())
        .isEqualTo(Verdict.DEVELOPMENT);
    assertThat(
            account("killed", first, toll("b", "2031-05-03", "killed, the toll was cut to", "51"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  private static Scene aged(String name, String published, String who, String years) {
    return Scene.article(name, published)
        .text("Water came down on Tuvela, as seen by " + name + ".")
        .claims(ClaimTopic.OTHER, who, "age", years, "years");
  }

  @Test
  void oneAgeUnderTwoSpellingsIsCompared() {
    Scene early = aged("a", "2031-05-03", "Omar al-Bashir", "66");
    assertThat(account("age", early, aged("b", "2031-05-05", "Omer Hassan Al-Bashir", "67")))
        .extracting(Account::verdict)
        .isEqualTo(Verdict.DISAGREE);
    assertThat(account("age", early, aged("b", "2031-06-05", "Omer Hassan Al-Bashir", "67")))
        .extracting(Account::verdict)
        .isEqualTo(Verdict.DEVELOPMENT);
  }

  @Test
  void aPlanThatIsToldOtherwiseLaterHasChanged() {
    Account plan =
        account(
            "planned date",
            Scene.article("b", "2031-03-09").tells("KE", EncounterKind.PLANNED, null, "2031-03-22"),
            Scene.article("a", "2031-03-02")
                .tells("KE", EncounterKind.PLANNED, null, "2031-03-18"));
    assertThat(plan.verdict()).isEqualTo(Verdict.DEVELOPMENT);
    assertThat(values(plan)).containsExactly("2031-03-18", "2031-03-22");
  }

  @Test
  void twoPlansOfOneDayAreADispute() {
    assertThat(
            account(
                    "planned date",
                    Scene.article("a", "2031-03-02")
                        .tells("KE", EncounterKind.PLANNED, null, "2031-03-18"),
                    Scene.article("b", "2031-03-02")
                        .tells("KE", EncounterKind.PLANNED, null, "2031-03-22"))
                .verdict())
        .isEqualTo(Verdict.DISAGREE);
  }

  @Test
  void aJourneyOnAnotherDayThanItWasPlannedForIsAChangeOfPlan() {
    Account change =
        account(
            "change of plan",
            Scene.article("after", "2031-03-21")
                .tells("KE", EncounterKind.VISIT, null, "2031-03-20"),
            Scene.article("before", "2031-03-02")
                .tells("KE", EncounterKind.PLANNED, null, "2031-03-18"));
    assertThat(change.verdict()).isEqualTo(Verdict.DEVELOPMENT);
    assertThat(values(change)).containsExactly("planned for 2031-03-18", "came on 2031-03-20");
  }

  @Test
  void membersThatWereRightOnTheirDayHaveBecomeMore() {
    Account members =
        account(
            "member states",
            Scene.article("a", "2024-01-20")
                .text("Of the Court and its warrant a clerk spoke in the harbour.")
                .claims("The court", "has member states", "123", "members"),
            Scene.article("b", "2024-02-20")
                .text("Of the Court and its warrant a clerk spoke in the harbour again.")
                .claims("The court", "has member states", "124", "members"));
    assertThat(members.verdict()).isEqualTo(Verdict.DEVELOPMENT);
  }

  @Test
  void membersThatWereWrongOnTheirDayAreADispute() {
    Account members =
        account(
            "member states",
            Scene.article("a", "2024-09-01")
                .text("Of the Court and its warrant a clerk spoke in the harbour.")
                .claims("The court", "has member states", "123", "members"),
            Scene.article("b", "2024-09-03")
                .text("Of the Court and its warrant a clerk spoke in the harbour again.")
                .claims("The court", "has member states", "124", "members"));
    assertThat(members.verdict()).isEqualTo(Verdict.DISAGREE);
  }
}
