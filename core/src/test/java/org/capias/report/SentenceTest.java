package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.report.view.Described;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A claim is put back into the order of its sentence, and no word is made up for it. */
class SentenceTest {
  private static Claim claim(
      String sentence, String subject, String relation, String value, @Nullable String unit) {
    return claim(sentence, subject, relation, value, unit, null);
  }

  private static Claim claim(
      String sentence,
      String subject,
      String relation,
      String value,
      @Nullable String unit,
      @Nullable String asOf) {
    Document document =
        new Document(
            "sha256:" + "0".repeat(64), "x.txt", sentence, 0, null, null, null, null, null, "en");
    return new Claim(
        "",
        subject,
        relation,
        value,
        unit,
        asOf == null ? null : PartialDate.parse(asOf),
        null,
        ClaimTopic.OTHER,
        Modality.HAPPENED,
        List.of(document.evidence(0, sentence.length())),
        "test");
  }

  private static String told(
      String sentence, String subject, String relation, String value, @Nullable String unit) {
    return Described.claim(claim(sentence, subject, relation, value, unit));
  }

  @Test
  void theSmallWordsBetweenAValueAndWhatIsCountedComeBack() {
    assertThat(
            told(
                "Freedonia buys from Sylvania the bulk of its wheat.",
                "Freedonia",
                "buys from Sylvania",
                "the bulk",
                "its wheat"))
        .isEqualTo("Freedonia buys from Sylvania “the bulk” of its wheat");
    assertThat(claim("It takes 12 of the mines.", "It", "takes", "12", "mines").amount())
        .isEqualTo("12 of the mines");
  }

  @Test
  void whatStandsBetweenThemIsNotBroughtAlongWhereItIsMoreThanSmallWords() {
    assertThat(claim("In 5 cases, 3 mines shut.", "mines", "shut", "5", "mines").amount())
        .isEqualTo("5 mines");
    assertThat(claim("Five. Mines.", "mines", "shut", "12", "mines").amount())
        .isEqualTo("12 mines");
  }

  @Test
  void aRelationAroundItsValueIsOpenedAgain() {
    assertThat(
            told(
                "Sylvania keeps 30% control in the ports.",
                "Sylvania", "keeps in the ports", "30%", "control"))
        .isEqualTo("Sylvania keeps “30%” control in the ports");
  }

  @Test
  void aValueBeforeItsSubjectStaysThere() {
    assertThat(told("By then 90 states had joined it.", "states", "had joined it", "90", "states"))
        .isEqualTo("“90” states had joined it");
    assertThat(
            told(
                "One in ten of its people left home.",
                "Freedonia's people",
                "left home",
                "One in ten",
                null))
        .isEqualTo("“One in ten” of Freedonia's people left home");
  }

  @Test
  void aVerbAsValueComesBeforeWhatItIsAbout() {
    assertThat(
            told(
                "It has stayed away from later votes.",
                "Freedonia",
                "later votes",
                "has stayed away",
                null))
        .isEqualTo("Freedonia “has stayed away” from later votes");
  }

  @Test
  void aNounIsTheSubjectsOwnOnlyWhereTheArticleHasItSo() {
    assertThat(
            told(
                "The fall of Sylvania came in 1921, said Firefly.",
                "Sylvania",
                "fall in",
                "1921",
                null))
        .isEqualTo("Sylvania’s fall in “1921”");
    assertThat(told("Sylvania saw a fall in 1921.", "Sylvania", "fall in", "1921", null))
        .isEqualTo("Sylvania: fall in “1921”");
  }

  @Test
  void aYearOrAMonthIsNotSaidTwice() {
    String sentence = "The wall fell in May 1921.";
    Claim month = claim(sentence, "The wall", "fell in", "May 1921 (1921-05)", null, "1921-05");
    assertThat(Described.claim(month)).isEqualTo("The wall fell in “May 1921”");
    Claim count = claim(sentence, "The wall", "killed", "3", null, "1921");
    assertThat(Described.claim(count)).isEqualTo("The wall: killed “3”, 1921");
  }

  @Test
  void thoseWhoWereKilledAtAPlaceWereNotKilledByIt() {
    assertThat(told("In Sylvania 3 people were killed.", "Sylvania", "killed", "3", "people"))
        .startsWith("killed in Sylvania");
    assertThat(told("Firefly killed 3 people.", "Firefly", "killed", "3", "people"))
        .doesNotContain("killed in");
  }

  @Test
  void aHeadingForAValueIsNotPrinted() {
    assertThat(told("It is a first visit.", "Firefly", "ranking", "first visit", null))
        .isEqualTo("Firefly: “first visit”");
    assertThat(told("It bears the date of 1 May 1921.", "date", "date", "1 May 1921", null))
        .isEqualTo("date: “1 May 1921”");
  }

  @Test
  void whatIsSaidNotToBeIsNotDeniedOnceMore() {
    assertThat(Described.claim(denied("Freedonia is not a member.", "not a member")))
        .endsWith("“not a member”");
    assertThat(Described.claim(denied("Freedonia denies that it is a member.", "a member")))
        .endsWith("“a member” (denied)");
  }

  private static Claim denied(String sentence, String value) {
    Claim claim = claim(sentence, "Freedonia", "membership", value, null);
    return new Claim(
        "",
        claim.subject(),
        claim.relation(),
        value,
        null,
        null,
        null,
        ClaimTopic.MEMBERSHIP,
        Modality.DENIED,
        claim.evidence(),
        "test");
  }
}
