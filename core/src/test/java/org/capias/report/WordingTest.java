package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.capias.casefile.CaseFiles;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Polarity;
import org.capias.model.Reading;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.capias.model.ToldWarrant;
import org.capias.report.view.Described;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words that a page puts together from what was read. */
class WordingTest {
  private static String text(String sentence, List<Statement> statements) {
    return text(sentence, statements, List.of());
  }

  private static String text(
      String sentence, List<Statement> statements, List<ToldWarrant> warrants) {
    Reading reading =
        new Reading(
            document(sentence),
            List.of(),
            statements,
            List.of(),
            warrants,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    StringWriter out = new StringWriter();
    Reports.text(CaseFiles.of(List.of(reading), List.of(), "v", "h"), out, 100, false);
    return out.toString();
  }

  private static Document document(String sentence) {
    return new Document(
        "sha256:" + "0".repeat(64), "x.txt", sentence, 0, null, null, null, null, null, "en");
  }

  private static Statement said(
      String sentence,
      String who,
      @Nullable String role,
      @Nullable String of,
      String cue,
      String what) {
    return new Statement(
        "",
        new Speaker(who, role, of, null),
        null,
        what,
        cue,
        Polarity.AFFIRMED,
        null,
        List.of(document(sentence).evidence(0, sentence.length())),
        "test");
  }

  private static String one(String who, @Nullable String role, @Nullable String of, String cue) {
    String sentence = who + " " + cue + " the strike.";
    return text(sentence, List.of(said(sentence, who, role, of, cue, "the strike")));
  }

  @Test
  void aCueKeepsItsNegation() {
    String sentence = "Freedonia has neither condemned the strike nor praised it.";
    assertThat(
            text(
                sentence,
                List.of(said(sentence, "Freedonia", null, null, "condemned", "the strike"))))
        .contains("neither condemned: the strike");
    String other = "Freedonia, which is not large, condemned the strike.";
    assertThat(
            text(other, List.of(said(other, "Freedonia", null, null, "condemned", "the strike"))))
        .contains(" condemned: the strike")
        .doesNotContain("not large, condemned");
  }

  @Test
  void aSingleArticleWithoutAJourneyIsNotManyThatTell() {
    assertThat(one("Freedonia", null, null, "condemned"))
        .startsWith("AN ARTICLE THAT TELLS OF NO WANTED PERSON’S JOURNEY");
  }

  @Test
  void anAdjectiveIsNoActor() {
    assertThat(one("Rufus Firefly", "Freedonian President", "Freedonian", "condemned"))
        .contains("\n  Rufus Firefly\n")
        .doesNotContain("\n  Freedonian\n");
  }

  @Test
  void anOfficeStandsWithItsState() {
    String sentence =
        "Freedonia condemned the strike. The Freedonian government deplored the strike.";
    String text =
        text(
            sentence,
            List.of(
                said(sentence, "Freedonia", null, null, "condemned", "the strike"),
                said(sentence, "Freedonian government", null, null, "deplored", "the strike")));
    assertThat(text).contains("\n  Freedonia\n").doesNotContain("\n  Freedonian government\n");
  }

  @Test
  void anotherStateWhoseNameBeginsAlikeStandsAlone() {
    String sentence = "Niger condemned the strike. Nigeria condemned the strike.";
    String text =
        text(
            sentence,
            List.of(
                said(sentence, "Niger", null, null, "condemned", "the strike"),
                said(sentence, "Nigeria", null, null, "condemned", "the strike")));
    assertThat(text).contains("\n  Niger\n", "\n  Nigeria\n");
  }

  @Test
  void whatSomebodyCallsAPersonIsNoRole() {
    assertThat(one("Rufus Firefly", "war criminal", null, "condemned"))
        .contains("Rufus Firefly")
        .doesNotContain("war criminal:", "war criminal\n");
    assertThat(one("Rufus Firefly", "President of Freedonia", null, "condemned"))
        .contains("President of Freedonia");
  }

  @Test
  void aRelationGoesOnFromItsSubjectAndANounStandsApart() {
    assertThat(claim("is dependent on Russia for", "almost all", "its gasoline", null))
        .isEqualTo("Freedonia is dependent on Russia for “almost all” its gasoline");
    assertThat(claim("population", "3 million", "people", null))
        .isEqualTo("Freedonia: population “3 million” people");
    assertThat(claim("collapse in", "1991", null, "1991"))
        .isEqualTo("Freedonia: collapse in “1991”");
    assertThat(claim("killed", "at least 5", "deaths", null))
        .isEqualTo("Freedonia: killed “at least 5” deaths");
    assertThat(claim("flew", "400km", "km", null)).isEqualTo("Freedonia flew “400km”");
  }

  private static String claim(
      String relation, String value, @Nullable String unit, @Nullable String asOf) {
    return Described.claim(
        new Claim(
            "",
            "Freedonia",
            relation,
            value,
            unit,
            asOf == null ? null : PartialDate.parse(asOf),
            null,
            ClaimTopic.OTHER,
            Modality.HAPPENED,
            List.of(document("x").evidence(0, 1)),
            "test"));
  }

  @Test
  void anAbbreviationAndAWordForItStandWithTheName() {
    String sentence = "The Freedonian Relief Agency, the FRA and the agency condemned the strike.";
    List<Statement> all = new ArrayList<>();
    int i = 0;
    for (String who : List.of("Freedonian Relief Agency", "FRA", "agency (FRA)")) {
      all.add(said(sentence, who, null, null, "condemned", "strike " + ++i));
    }
    assertThat(text(sentence, all))
        .contains("\n  Freedonian Relief Agency\n")
        .doesNotContain("\n  FRA\n", "\n  Agency\n", "\n  agency\n");
  }

  @Test
  void aJourneyToAPlaceThatNobodyKnowsIsSaidToBeNone() {
    String sentence = "Rufus Firefly, wanted by the ICC, arrived in Sylvania.";
    Reading reading =
        new Reading(
            document(sentence),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new ToldWarrant(
                    new PersonRef(null, "Rufus Firefly"),
                    "ICC",
                    null,
                    null,
                    List.of(document(sentence).evidence(0, sentence.length())),
                    "test")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    StringWriter out = new StringWriter();
    Reports.text(CaseFiles.of(List.of(reading), List.of(), "v", "h"), out, 100, false);
    assertThat(out.toString())
        .startsWith("AN ARTICLE ON RUFUS FIREFLY THAT TELLS OF NO JOURNEY TO A STATE ON RECORD");
  }

  @Test
  void aDenialIsMarkedOnlyWhereTheCueDoesNotSayIt() {
    String sentence = "Freedonia denied the strike. Sylvania: no strike.";
    Statement plain = said(sentence, "Freedonia", null, null, "denied", "the strike");
    String text = text(sentence, List.of(denied(plain, "denied"), denied(plain, "commented")));
    assertThat(text)
        .contains("    denied: the strike", "    denial: commented: the strike")
        .doesNotContain("denial: denied");
  }

  private static Statement denied(Statement s, String cue) {
    return new Statement(
        "",
        s.speaker(),
        null,
        s.paraphrase() + (cue.equals("denied") ? "" : " of " + cue),
        cue,
        Polarity.DENIED,
        null,
        s.evidence(),
        "test");
  }

  @Test
  void aChamberIsOneWithItsCourtBehindItOrWithoutItsNumber() {
    String sentence =
        "Pre-Trial Chamber IV of the ICC, Pre-Trial Chamber IV, the Pre-Trial Chamber.";
    List<Statement> all = new ArrayList<>();
    int i = 0;
    for (String who :
        List.of(
            "chamber",
            "Pre-Trial Chamber",
            "Pre-Trial Chamber IV of the ICC",
            "Pre-Trial Chamber IV of the International Criminal Court",
            "Pre-Trial Chamber IV")) {
      all.add(said(sentence, who, null, null, "found", "breach " + ++i));
    }
    assertThat(text(sentence, all))
        .contains("\n  Pre-Trial Chamber IV\n")
        .doesNotContain("\n  Pre-Trial Chamber\n", "\n  Chamber\n", "Chamber IV of");
  }

  @Test
  void ofTwoChambersTheOneWithoutANumberIsNeither() {
    String sentence = "Pre-Trial Chamber I, Pre-Trial Chamber II, the Pre-Trial Chamber.";
    List<Statement> all = new ArrayList<>();
    for (String who : List.of("Pre-Trial Chamber", "Pre-Trial Chamber I", "Pre-Trial Chamber II")) {
      all.add(said(sentence, who, null, null, "found", "breach by " + who));
    }
    assertThat(text(sentence, all))
        .contains("\n  Pre-Trial Chamber\n", "\n  Pre-Trial Chamber I\n");
  }

  @Test
  void severalWarrantsOfOneCourtAreOneSentence() {
    String sentence = "The ICC wants Rufus Firefly under warrants of 2009 and 2010.";
    List<ToldWarrant> warrants = new ArrayList<>();
    for (String year : List.of("2009", "2010")) {
      warrants.add(
          new ToldWarrant(
              new PersonRef(null, "Rufus Firefly"),
              "ICC",
              PartialDate.parse(year),
              "pillage",
              List.of(document(sentence).evidence(0, sentence.length())),
              "test"));
    }
    assertThat(text(sentence, List.of(), warrants))
        .containsOnlyOnce("anted by the ICC")
        .contains("warrants of 2009 and 2010, for “pillage”.");
  }

  @Test
  void aVerbKeepsTheParticleThatTurnsItRound() {
    String sentence = "Freedonia ruled out that the strike was lawful.";
    assertThat(
            text(
                sentence,
                List.of(
                    said(
                        sentence, "Freedonia", null, null, "ruled", "that the strike was lawful"))))
        .contains("ruled out: that the strike was lawful");
    String plain = "Freedonia ruled that the strike was lawful.";
    assertThat(
            text(
                plain,
                List.of(said(plain, "Freedonia", null, null, "ruled", "the strike was lawful"))))
        .contains("ruled: the strike was lawful");
  }
}
