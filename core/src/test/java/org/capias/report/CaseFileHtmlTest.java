package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.capias.casefile.CaseFiles;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.capias.model.Polarity;
import org.capias.model.Reading;
import org.capias.model.Speaker;
import org.capias.model.Statement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CaseFileHtmlTest {
  private static String html(CaseFile file) {
    StringWriter out = new StringWriter();
    Reports.html(file, out);
    return out.toString();
  }

  @Test
  void thePageNeedsNothingButItself() {
    String html = html(Samples.caseFile());
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    assertThat(page.select("script, link, img, iframe, object, embed, [src], [style], form"))
        .isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import", "http");
    assertThat(page.select("a[href]"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.attr("href")).matches("#.+|https?://.+"));
    assertThat(page.select("a[href^=http]"))
        .allSatisfy(a -> assertThat(a.hasClass("out")).isTrue());
    assertThat(page.getAllElements())
        .allSatisfy(
            e -> assertThat(e.attributes().asList()).noneMatch(a -> a.getKey().startsWith("on")));
  }

  @Test
  void everyFootnoteLeadsToItsWordsAndBack() {
    org.jsoup.nodes.Document page = Jsoup.parse(html(Samples.caseFile()));
    Set<String> ids = new HashSet<>();
    for (Element e : page.select("[id]")) {
      assertThat(ids.add(e.id())).as("id %s is given once", e.id()).isTrue();
    }
    for (Element a : page.select("a[href^=#]")) {
      assertThat(ids).contains(a.attr("href").substring(1));
    }
    assertThat(page.select(".cite a")).hasSizeGreaterThan(50);
    for (Element cite : page.select(".cite a")) {
      Element words = page.getElementById(cite.attr("href").substring(1));
      assertThat(words).isNotNull();
      assertThat(words.hasClass("w")).isTrue();
      assertThat(words.closest("article.source")).isNotNull();
      assertThat(page.select("a.back[href=#" + cite.id() + "]")).hasSize(1);
    }
  }

  @Test
  void theMarkedWordsAreTheEvidence() {
    CaseFile file = Samples.caseFile();
    org.jsoup.nodes.Document page = Jsoup.parse(html(file));
    page.select("a.back").remove();
    int checked = 0;
    for (int i = 0; i < file.documents().size(); i++) {
      Document document = file.documents().get(i).document();
      Element source = page.getElementById("source-" + (i + 1));
      assertThat(source).isNotNull();
      assertThat(source.selectFirst(".text").wholeText()).isEqualTo(document.text());
      for (Element words : source.select(".w[id]")) {
        String[] place = words.id().split("-");
        Evidence evidence =
            document.evidence(Integer.parseInt(place[1]), Integer.parseInt(place[2]));
        if (!words.hasClass("runs-on")) {
          assertThat(words.wholeText()).isEqualTo(evidence.quote());
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  @Test
  void aHostileArticleIsOnlyText() {
    String nasty = "<script>alert(1)</script> & \"\u202Etxt.exe\u202C\" \u200B<b onload='x'>";
    Document document =
        new Document(
            "sha256:" + "0".repeat(64),
            "'\"><img src=x>.txt",
            nasty,
            0,
            nasty,
            "javascript:alert(1)",
            null,
            null,
            "javascript:alert(2)",
            "en");
    Statement statement =
        new Statement(
            "",
            new Speaker(nasty, "\" onclick=\"x", null, null),
            nasty,
            null,
            "said",
            Polarity.AFFIRMED,
            null,
            List.of(document.evidence(0, nasty.length())),
            "test");
    Reading reading =
        new Reading(
            document,
            List.of(),
            List.of(statement),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String html = html(CaseFiles.of(List.of(reading), List.of(), "v", "h"));
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, b")).isEmpty();
    assertThat(page.select("a[href^=javascript], [onclick], [onload]")).isEmpty();
    assertThat(Pattern.compile("[\u200B\u202A-\u202E]").matcher(html).find()).isFalse();
    assertThat(page.select("q").text()).contains("<script>alert(1)</script>", "⟨U+202E⟩txt.exe");
  }

  @Test
  void crossingEvidenceIsMarkedWholeInTwoPieces() {
    String text = "alpha beta gamma delta";
    Document document =
        new Document(
            "sha256:" + "1".repeat(64), "x.txt", text, 0, null, null, null, null, null, "en");
    List<Statement> statements =
        List.of(said(document, 0, 16), said(document, 6, 22), said(document, 6, 10));
    Reading reading =
        new Reading(
            document,
            List.of(),
            statements,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    org.jsoup.nodes.Document page =
        Jsoup.parse(html(CaseFiles.of(List.of(reading), List.of(), "v", "h")));
    page.select("a.back").remove();
    assertThat(page.selectFirst(".text").wholeText()).isEqualTo(text);
    Element crossing = page.getElementById("w1-6-22");
    assertThat(crossing.wholeText()).isEqualTo("beta gamma");
    assertThat(crossing.hasClass("runs-on")).isTrue();
    assertThat(page.select(".w:has(.runs-on) + .w-on").eachText()).containsExactly("delta");
    assertThat(page.getElementById("w1-6-10").wholeText()).isEqualTo("beta");
  }

  private static Statement said(Document document, int from, int to) {
    return new Statement(
        "",
        null,
        null,
        "words " + from + " " + to,
        null,
        Polarity.AFFIRMED,
        null,
        List.of(document.evidence(from, to)),
        "test");
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    assertThat(html(Samples.caseFile())).isEqualTo(html(Samples.caseFile())).doesNotContain("\r");
  }

  @Test
  void anEmptyCaseFileIsAPageToo() {
    assertThat(Jsoup.parse(html(Samples.empty())).select("h1").text())
        .isEqualTo("No article could be read");
  }
}
