package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.casefile.Scene.article;
import static org.capias.model.EncounterKind.NOT_MADE;
import static org.capias.model.EncounterKind.PLANNED;
import static org.capias.model.EncounterKind.VISIT;
import static org.capias.model.Outcome.DID_NOT_TRAVEL;
import static org.capias.model.Outcome.NOT_ARRESTED;

import java.util.Arrays;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.Test;

/** Which plan is which visit, and which of two visits to one state an article tells. */
class PlansTest {
  private static CaseFile file(Scene... scenes) {
    return CaseFiles.of(
        Arrays.stream(scenes).map(Scene::reading).toList(), List.of(), "test", "none");
  }

  private static Encounter only(CaseFile file) {
    assertThat(file.encounters()).hasSize(1);
    return file.encounters().get(0);
  }

  @Test
  void aPlanBecomesTheVisitThatWasMadeAndItsDayIsNotTheArrival() {
    CaseFile file =
        file(
            article("a", "2024-08-30").tells("MN", PLANNED, null, "2024-09-03"),
            article("b", "2024-09-03").tells("MN", VISIT, NOT_ARRESTED, "2024-09-02"));
    assertThat(only(file).kind()).isEqualTo(VISIT);
    assertThat(only(file).from()).isEqualTo(PartialDate.parse("2024-09-02"));
    assertThat(only(file).evidence()).hasSize(2);
  }

  @Test
  void aPlanBecomesTheTripThatWasNotMade() {
    CaseFile file =
        file(
            article("a", null).tells("ZA", PLANNED, null, "2023-08"),
            article("b", null).tells("ZA", NOT_MADE, null, null));
    assertThat(only(file).kind()).isEqualTo(NOT_MADE);
    assertThat(only(file).outcome()).isEqualTo(DID_NOT_TRAVEL);
    assertThat(only(file).from()).isEqualTo(PartialDate.parse("2023-08"));
  }

  @Test
  void aPlanIsNotTheVisitOfYearsBeforeTheArticle() {
    CaseFile file =
        file(
            article("a", "2025-10-17").tells("HU", VISIT, null, "2019"),
            article("b", "2025-10-21").tells("HU", PLANNED, null, null));
    assertThat(file.encounters())
        .extracting(Encounter::kind)
        .containsExactlyInAnyOrder(VISIT, PLANNED);
  }

  @Test
  void aPlanWrittenWeeksAfterTheVisitByMistakeStaysWithIt() {
    CaseFile file =
        file(
            article("a", "2024-09-04").tells("MN", VISIT, null, "2024-09-02"),
            article("b", "2024-09-20").tells("MN", PLANNED, null, null));
    assertThat(only(file).kind()).isEqualTo(VISIT);
  }

  @Test
  void theNewsOfAnArticleIsNotTheVisitOfYearsBefore() {
    CaseFile file =
        file(
            article("a", "2025-12-05").tells("IN", VISIT, null, "2021-12"),
            article("b", "2025-12-04").tells("IN", VISIT, null, null));
    assertThat(file.encounters()).hasSize(2);
  }

  @Test
  void aFindingOnAnOldVisitIsThatVisit() {
    CaseFile file =
        file(
            article("a", "2017-07-06").tells("ZA", VISIT, NOT_ARRESTED, "2015-06"),
            article("b", "2017-07-06").tells("ZA", VISIT, NOT_ARRESTED, null));
    assertThat(only(file).from()).isEqualTo(PartialDate.parse("2015-06"));
  }
}
