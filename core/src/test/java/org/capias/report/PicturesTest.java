package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Polarity;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the pictures on the page show, and where their signs lead. */
class PicturesTest {
  private static Document page(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.html(file, out);
    return Jsoup.parse(out.toString());
  }

  private static Encounter encounter(
      EncounterKind kind, @Nullable String from, @Nullable String to) {
    Encounter e = Samples.caseFile().encounters().get(0);
    return new Encounter(
        e.id() + kind + from,
        e.story(),
        e.person(),
        e.state(),
        e.place(),
        kind,
        Outcome.UNKNOWN,
        from == null ? null : PartialDate.parse(from),
        to == null ? null : PartialDate.parse(to),
        null,
        null,
        null,
        e.evidence());
  }

  private static Document pageOf(Encounter... encounters) {
    return page(Samples.caseFile().withEncounters(List.of(encounters)));
  }

  private static Element mark(Document page, String beginning) {
    Elements marks = page.select(".chronology a.mark[aria-label^=" + beginning + "]");
    assertThat(marks).as("marks of " + beginning).hasSize(1);
    return marks.get(0);
  }

  private static String sign(Element mark) {
    Element path = mark.select(".at > path").last();
    assertThat(path).isNotNull();
    return path.attr("d");
  }

  @Test
  void whatWasMadePlannedAndNotMadeDiffersInShape() {
    Document page =
        pageOf(
            encounter(EncounterKind.VISIT, "2024-09-02", null),
            encounter(EncounterKind.PLANNED, "2024-09-05", null),
            encounter(EncounterKind.NOT_MADE, "2024-09-08", null),
            encounter(EncounterKind.ARREST, "2024-09-09", null),
            encounter(EncounterKind.RELEASE, "2024-09-10", null),
            encounter(EncounterKind.OVERFLIGHT, "2024-09-11", null));
    List<String> signs = new ArrayList<>();
    for (String day : List.of("2 S", "5 S", "8 S", "9 S", "10 S", "11 S")) {
      signs.add(sign(mark(page, day)));
    }
    assertThat(signs).doesNotHaveDuplicates();
    assertThat(page.select(".legend").first().text())
        .contains("was there", "planned", "not made", "arrested", "released", "flew over");
  }

  @Test
  void aDayIsASignAMonthABarAndNoDayStandsAtTheSide() {
    Document page =
        pageOf(
            encounter(EncounterKind.VISIT, "2024-09-02", null),
            encounter(EncounterKind.VISIT, "2024-06-01", "2024-06-20"),
            encounter(EncounterKind.PLANNED, "2024-10", null),
            encounter(EncounterKind.NOT_MADE, null, null));
    assertThat(mark(page, "2 September 2024").select("rect.bar")).isEmpty();
    assertThat(mark(page, "1–20 June").select("rect.bar.lasted")).hasSize(1);
    assertThat(mark(page, "October 2024").select("rect.bar.within")).hasSize(1);
    assertThat(mark(page, "day not told").select(".at[x=93%]")).hasSize(1);
    assertThat(page.select(".timeline li").eachText())
        .as("the list has what the picture has")
        .anyMatch(
            line -> line.startsWith("day not told Vladimir Putin did not travel to Mongolia"));
  }

  @Test
  void everySignLeadsToItsWordsAndBack() {
    Document page = page(Samples.caseFile());
    assertThat(page.select(".overview a.mark")).hasSizeGreaterThan(10);
    assertThat(page.select(".chronology a.mark")).isNotEmpty();
    for (Element mark : page.select("svg a.mark")) {
      Element words = page.getElementById(mark.attr("href").substring(1));
      assertThat(words).isNotNull();
      assertThat(words.closest("article.source")).isNotNull();
      assertThat(page.select("a.back[href=#" + mark.id() + "]")).hasSize(1);
      assertThat(mark.attr("aria-label")).endsWith("; its words");
    }
  }

  @Test
  void eachPictureHasANameAndSaysWhatItShows() {
    for (Element picture : page(Samples.caseFile()).select("figure.picture > svg")) {
      for (String by : List.of("aria-labelledby", "aria-describedby")) {
        Element told = picture.getElementById(picture.attr(by));
        assertThat(told).as(by).isNotNull();
        assertThat(told.text()).isNotBlank();
      }
    }
  }

  @Test
  void whereThereIsNothingToCompareThereIsNoPicture() {
    assertThat(page(Samples.empty()).select("figure.picture")).isEmpty();
  }

  @Test
  void whatAPictureCannotHoldIsCounted() {
    Encounter[] many =
        IntStream.range(0, 40)
            .mapToObj(i -> encounter(EncounterKind.VISIT, String.valueOf(1980 + i), null))
            .toArray(Encounter[]::new);
    Document page = pageOf(many);
    int drawn = page.select(".chronology a.mark").size();
    assertThat(drawn).isEqualTo(24);
    assertThat(page.select(".legend").first().text()).containsPattern("\\d+ more in the list");
    assertThat(page.select(".chronology .tick").size()).isLessThanOrEqualTo(7);
  }

  @Test
  void whoSpeaksForAStateStandsWithIt() {
    Document page = page(Samples.caseFile());
    assertThat(page.select(".overview g > .label").eachText()).doesNotHaveDuplicates();
  }

  @Test
  void moreSourcesThanColumnsStandTogetherAndACopyIsInBrackets() {
    List<CaseFile.Source> sources = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      String id = "sha256:" + String.valueOf((char) ('a' + i)).repeat(64);
      org.capias.model.Document document =
          new org.capias.model.Document(
              id,
              i + ".txt",
              "Alma and Boris said so.",
              0,
              null,
              "Paper " + i,
              null,
              null,
              null,
              "en");
      sources.add(
          new CaseFile.Source(document, i == 1 ? sources.get(0).document().id() : null, "s1"));
      for (String who : List.of("Alma", "Boris")) {
        statements.add(
            new Statement(
                "q" + i + who,
                new Speaker(who, null, null, null),
                null,
                "so " + i,
                "said",
                who.equals("Boris") ? Polarity.DENIED : Polarity.AFFIRMED,
                null,
                List.of(document.evidence(0, 23)),
                "test"));
      }
    }
    CaseFile none = Samples.empty();
    Document page =
        page(
            new CaseFile(
                "test",
                "0000",
                sources,
                List.of(),
                statements,
                List.of(),
                List.of(),
                List.of(),
                none.accounts(),
                none.timeline(),
                List.of()));
    List<String> columns = page.select(".overview .tick").eachText();
    assertThat(columns).hasSize(12).last().isEqualTo("+4");
    assertThat(columns).element(1).asString().startsWith("(2 ").endsWith(")");
    assertThat(page.select(".overview a.mark")).hasSize(24);
    assertThat(page.select(".overview a.mark[aria-label*=+4]").eachText())
        .containsExactly("4", "4");
    assertThat(page.select(".overview .deny")).hasSize(12);
  }
}
