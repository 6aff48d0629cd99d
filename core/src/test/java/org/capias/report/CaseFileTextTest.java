package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.capias.casefile.CaseFiles;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTextTest {
  private static String text(CaseFile file, int columns, boolean colours) {
    StringWriter out = new StringWriter();
    Reports.text(file, out, columns, colours);
    return out.toString();
  }

  @Test
  void theQuestionsComeInTheirOrder() {
    String text = text(Samples.caseFile(), 100, false);
    List<String> headings =
        text.lines()
            .filter(
                l ->
                    !l.isEmpty()
                        && !l.startsWith(" ")
                        && l.equals(l.toUpperCase(java.util.Locale.ROOT)))
            .toList();
    assertThat(headings)
        .containsSubsequence(
            "WHAT HAPPENED",
            "WHO WAS BOUND, AND WHY",
            "WHAT MONGOLIA DID AND SAID",
            "WHO SAID WHAT",
            "WHERE THE SOURCES DIFFER",
            "ONE SOURCE ONLY",
            "CASES LIKE IT",
            "WHAT MAY FOLLOW",
            "SOURCES",
            "WHAT CAPIAS COULD NOT TELL",
            "PROBLEMS");
  }

  @Test
  void theAnswersAreThere() {
    String text = text(Samples.caseFile(), 120, false).replaceAll("\\s+", " ");
    assertThat(text)
        .contains("MONGOLIA RECEIVED VLADIMIR PUTIN AND MADE NO ARREST")
        .contains("6 articles, 5 independent voices, one copy.")
        .contains("DISPUTED: Tue 3 Sep 2024")
        .contains("Mongolia: YES, bound to arrest and surrender")
        .contains("arrested in 0 of 16 earlier cases (95 %: 0–19 %)")
        .contains("outlet of [6]");
  }

  @Test
  void fromATripThatWasNotMadeNothingFollows() {
    CaseFile file = Samples.caseFile();
    CaseFile stayed =
        file.withEncounters(file.encounters().stream().map(CaseFileTextTest::asNotMade).toList());
    assertThat(text(stayed, 120, false))
        .contains("(had it been made)")
        .doesNotContain("WHAT MAY FOLLOW");
  }

  private static Encounter asNotMade(Encounter e) {
    return new Encounter(
        e.id(),
        e.story(),
        e.person(),
        e.state(),
        e.place(),
        EncounterKind.NOT_MADE,
        Outcome.DID_NOT_TRAVEL,
        e.from(),
        null,
        e.occasion(),
        e.determination(),
        e.casesLike(),
        e.evidence());
  }

  @Test
  void theStoryIsAboutWhatItTellsMostOfAndNotAboutWhatHasTheBestDate() {
    String article =
        "Jordan let Omar al-Bashir go after a summit in Amman. He landed in Jordan on a Wednesday"
            + " and Jordan did not arrest him. South Africa had hosted him in June 2015.";
    Reader reader = Reader.with(Registry.load());
    Reading reading =
        reader.read(
            new Document("sha256:1", "a.txt", article, 0, null, null, null, null, null, "en"));
    CaseFile file = CaseFiles.of(List.of(reading), List.of(), "v", "h");
    assertThat(file.encounters()).hasSize(2);
    assertThat(text(file, 100, false)).startsWith("JORDAN RECEIVED OMAR AL-BASHIR");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void noLineIsWiderThanTheTerminal(int columns) {
    List<String> tooWide = new ArrayList<>();
    text(Samples.caseFile(), columns, false)
        .lines()
        .filter(line -> line.codePointCount(0, line.length()) > columns)
        .forEach(tooWide::add);
    assertThat(tooWide).isEmpty();
  }

  @Test
  void coloursAddNothingButColour() {
    String plain = text(Samples.caseFile(), 100, false);
    String coloured = text(Samples.caseFile(), 100, true);
    assertThat(plain).doesNotContain("\u001B");
    assertThat(coloured).contains("\u001B[1m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void anEmptyCaseFileSaysSo() {
    assertThat(text(Samples.empty(), 100, false)).isEqualTo("NO ARTICLE COULD BE READ\n");
  }

  @Test
  void aDeterminationStandsAlone() {
    StringWriter out = new StringWriter();
    Reports.text(Samples.determination(), out, 100, false);
    assertThat(out.toString())
        .startsWith("Mongolia and Vladimir Putin · 2 September 2024 · landed\n")
        .contains(
            "YES, bound to arrest and surrender", "https://example.org/warrant", "WHAT MAY FOLLOW");
  }
}
