package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.casefile.Scene.article;
import static org.capias.model.EncounterKind.PLANNED;
import static org.capias.model.EncounterKind.RELEASE;
import static org.capias.model.EncounterKind.VISIT;
import static org.capias.model.Outcome.NOT_ARRESTED;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.capias.casefile.CaseFiles;
import org.capias.casefile.Scene;
import org.junit.jupiter.api.Test;

/** What a story is said to be about. */
class HeadlineTest {
  private static String headline(Scene... articles) {
    StringWriter out = new StringWriter();
    Reports.text(
        CaseFiles.of(Stream.of(articles).map(Scene::reading).toList(), List.of(), "v", "h"),
        out,
        100,
        false);
    return out.toString().lines().findFirst().orElse("");
  }

  @Test
  void aVisitOfYearsAgoThatSomeArticlesRecallIsNoHeadline() {
    assertThat(
            headline(
                article("a", "2025-10-17")
                    .tells("HU", VISIT, null, "2019")
                    .tells("HU", PLANNED, null, "2025-10-30")
                    .tells("KE", VISIT, null, "2025-10-16"),
                article("b", "2025-10-17")
                    .tells("HU", VISIT, null, "2019")
                    .tells("HU", PLANNED, null, "2025-10-30"),
                article("c", "2025-10-17").tells("KE", VISIT, null, "2025-10-16")))
        .doesNotContain("2019");
  }

  @Test
  void aVisitOfYearsAgoThatEveryArticleIsAboutIsTheHeadline() {
    assertThat(
            headline(
                article("a", "2017-07-06").tells("ZA", VISIT, NOT_ARRESTED, "2015-06-13"),
                article("b", "2017-07-06")
                    .tells("ZA", VISIT, NOT_ARRESTED, "2015-06-13")
                    .tells("JO", VISIT, NOT_ARRESTED, "2017-03-28")))
        .contains("STATE ZA RECEIVED");
  }

  @Test
  void aJourneyToldInPassingIsNoHeadline() {
    assertThat(
            headline(
                article("a", "2025-10-06")
                    .text("The judges found the commander guilty on all counts that were left.")
                    .text("The defence is to appeal; the sentence will follow in the winter.")
                    .tells("KE", VISIT, null, null)
                    .tells("TD", VISIT, null, "2013")))
        .isEqualTo("AN ARTICLE THAT TELLS IN PASSING OF JOURNEYS OF JAMES OKELLO");
  }

  @Test
  void whatHappenedTheDayBeforeIsTheHeadlineWhereverItStands() {
    assertThat(
            headline(
                article("a", "2025-10-06")
                    .text("The judges found the commander guilty on all counts that were left.")
                    .text("The defence is to appeal; the sentence will follow in the winter.")
                    .tells("KE", VISIT, null, "2025-10-05")))
        .contains("WAS IN STATE KE");
  }

  @Test
  void whatMostArticlesTellIsTheHeadlineWhereverItStands() {
    assertThat(
            headline(
                article("a", "2025-10-06")
                    .text("The judges found the commander guilty on all counts that were left.")
                    .tells("KE", VISIT, null, null),
                article("b", "2025-10-06")
                    .text("The defence is to appeal; the sentence will follow in the winter.")
                    .tells("KE", VISIT, null, null)))
        .contains("WAS IN STATE KE");
  }

  @Test
  void whatOneArticleRecallsFromYearsAgoIsNoHeadlineWhereverItStands() {
    assertThat(
            headline(
                article("a", "2023-05-26").text("The magistrate put the case off to June."),
                article("b", "2023-05-27")
                    .tells("ZA", VISIT, null, "1999")
                    .text("The magistrate put the case off to June.")
                    .text("The magistrate put the case off to June.")))
        .doesNotContain("STATE ZA");
  }

  @Test
  void aReleaseToldInPassingIsNoArrest() {
    assertThat(
            headline(
                article("a", "2025-11-10")
                    .text("The brother walked out of the jail, and the bail was paid by a friend.")
                    .text("His lawyers will not say where he is, nor who that friend may be.")
                    .tells("LY", RELEASE, null, "2017-06")))
        .isEqualTo("AN ARTICLE THAT TELLS IN PASSING OF A RELEASE OF JAMES OKELLO");
  }
}
