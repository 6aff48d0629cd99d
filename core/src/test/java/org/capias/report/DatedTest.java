package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.capias.casefile.CaseFiles;
import org.capias.model.Claim;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Modality;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.StateRef;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** What the sources tell for a day beside the encounters stands on the timeline. */
class DatedTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  private static List<String> happened(String... texts) {
    return page(texts)
        .lines()
        .dropWhile(l -> !l.equals("## What happened"))
        .takeWhile(l -> l.isEmpty() || !l.startsWith("## Who"))
        .filter(l -> l.startsWith("- **"))
        .toList();
  }

  private static String page(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      readings.add(
          READER.read(
              new Document(
                  "sha256:" + (char) ('a' + i),
                  i + ".txt",
                  texts[i],
                  0,
                  null,
                  null,
                  null,
                  PartialDate.parse("2013-07-16"),
                  null,
                  "en")));
    }
    StringWriter out = new StringWriter();
    Reports.markdown(CaseFiles.of(readings, List.of(), REGISTRY), out);
    return out.toString();
  }

  @Test
  void whatIsToldForADayStandsThereWithoutItsWeekday() {
    assertThat(
            happened(
                "Omar al-Bashir arrived in Nigeria on 14 July 2013. Activists marched in Abuja on Monday."))
        .anyMatch(l -> l.startsWith("- **Mon 15 Jul 2013** Activists marched in Abuja."));
  }

  @Test
  void anArrivalIsNotToldTwiceNorIsWhatHappenedLongBefore() {
    assertThat(
            happened(
                "Omar al-Bashir arrived in Nigeria on Sunday. He met donors in Chad on 2 May 2009."))
        .filteredOn(l -> l.contains("Nigeria") || l.contains("donors"))
        .hasSize(1);
  }

  @Test
  void theSameSentenceInTwoArticlesIsOneLine() {
    String text =
        "Omar al-Bashir arrived in Nigeria on 14 July 2013. Activists marched in Abuja on Monday.";
    assertThat(happened(text, text + " It rained."))
        .filteredOn(l -> l.contains("Activists"))
        .singleElement()
        .asString()
        .contains("[1\\]", "[2\\]");
  }

  @Test
  void theLastDayOfASummitIsNoDepartureOfOneWhoStayedAway() {
    assertThat(
            happened(
                "Omar al-Bashir will be absent from the summit in Nigeria from August 22 to 24."))
        .anyMatch(l -> l.contains("does not travel to Nigeria"))
        .noneMatch(l -> l.contains("leaves"));
  }

  @Test
  void oneFlightOverSeveralStatesIsOneLine() {
    String text =
        "Omar al-Bashir's plane flew over Greece, Italy and France on 6 July 2013 on its way to"
            + " the United States.";
    assertThat(happened(text))
        .anyMatch(
            l ->
                l.contains("flies over")
                    && l.contains("Greece")
                    && l.contains("Italy")
                    && l.contains(" and "))
        .filteredOn(l -> l.contains("flies over"))
        .hasSize(1);
  }

  @Test
  void whatBecameOfThoseWhoMarchedIsToldWithTheirMarch() {
    String who = "Students who marched on Monday were locked up by the police.";
    assertThat(happened("Omar al-Bashir arrived in Nigeria on 14 July 2013. " + who))
        .anyMatch(l -> l.contains("“" + who + "”"));
  }

  @Test
  void onePersonHasOneNameOnThePage() {
    List<String> lines =
        happened(
            "Omar al-Bashir arrived in Nigeria on 14 July 2013. Omar al-Bashir left on 15 July 2013.",
            "President Omar Al Bashir of Sudan arrived in Chad on 10 July 2013.");
    assertThat(lines).anyMatch(l -> l.contains("Chad")).noneMatch(l -> l.contains("Al Bashir"));
  }

  @Test
  void aVerbAloneIsShownWithItsSentence() {
    String text = "The ship came late, as the harbour master discovered on Monday.";
    Document document =
        new Document("sha256:a", "a.txt", text, 0, null, null, null, null, null, "en");
    List<Evidence> words = List.of(document.evidence(0, text.length()));
    PartialDate monday = PartialDate.parse("2013-07-15");
    ToldEncounter visit =
        new ToldEncounter(
            new PersonRef(null, "Rufus Firefly"),
            new StateRef("NG", "Nigeria"),
            null,
            EncounterKind.VISIT,
            null,
            List.of(new Told<>(PartialDate.parse("2013-07-14"), words.get(0), "test")),
            List.of(),
            null,
            words,
            "test");
    Claim claim =
        new Claim(
            "",
            "harbour master",
            "discovered on",
            "Monday (2013-07-15)",
            null,
            monday,
            null,
            ClaimTopic.OTHER,
            Modality.HAPPENED,
            List.of(document.evidence(0, text.length())),
            "test");
    Reading reading =
        new Reading(
            document,
            List.of(visit),
            List.of(),
            List.of(claim),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    StringWriter out = new StringWriter();
    Reports.markdown(CaseFiles.of(List.of(reading), List.of(), "v", "h"), out);
    assertThat(out.toString()).contains("**Mon 15 Jul 2013** “" + text + "”");
  }

  @Test
  void whatACourtDecidesMonthsLaterIsOnTheTimelineAndWhatOthersDoIsNot() {
    List<String> lines =
        happened(
            "Omar al-Bashir arrived in Nigeria on 2 March 2013. Pre-Trial Chamber II found on 12"
                + " July 2013 that the visit was no breach. Farmers marched in Abuja on 12 July"
                + " 2013.");
    assertThat(lines).anyMatch(l -> l.contains("12 Jul 2013") && l.contains("no breach"));
    assertThat(lines).noneMatch(l -> l.contains("armers"));
  }

  @Test
  void aStateWithItsFormInBracketsIsWrittenOut() {
    assertThat(happened("Omar al-Bashir arrived in Iran on 14 July 2013."))
        .anyMatch(l -> l.contains("arrives in the Islamic Republic of Iran"));
  }

  @Test
  void anEndNeedsNoMoreThanItsDay() {
    assertThat(
            happened(
                "Omar al-Bashir arrived in Nigeria on 14 July 2013. An envoy told reporters that he"
                    + " left halfway through a summit of two days, which ends on Tuesday."))
        .noneMatch(l -> l.contains("reporters"));
  }

  @Test
  void aSurnameIsTheOnePersonOfThatName() {
    assertThat(
            page(
                "Benjamin Netanyahu arrived in Hungary on 14 July 2013. Netanyahu met Viktor Orban"
                    + " on Monday. Sara Netanyahu toured Budapest on Tuesday."))
        .doesNotContain("- Netanyahu")
        .doesNotContain("Benjamin Netanyahu toured");
  }

  @Test
  void aSpanOfDaysIsWrittenInWords() {
    assertThat(
            page("Omar al-Bashir will be absent from the summit in Nigeria from August 22 to 24."))
        .contains("(22–24 August 2013)")
        .doesNotContain("/24 August");
  }
}
