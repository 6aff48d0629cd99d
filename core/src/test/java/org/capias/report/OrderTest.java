package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.model.CaseFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The questions come in one order in every format that a person reads. */
class OrderTest {
  private static final List<String> ORDER =
      List.of(
          "What happened",
          "Earlier and later, as the sources tell it",
          "Who was bound, and why",
          "What Mongolia did and said",
          "Who said what",
          "Why, according to the sources",
          "Told alike",
          "Different and compatible",
          "What changed while it was reported",
          "Where the sources differ",
          "One source only",
          "Copies",
          "Cases like it",
          "What may follow",
          "Sources",
          "What Capias could not tell");

  private interface Format {
    void write(CaseFile file, StringWriter out);
  }

  private static String written(Format format) {
    StringWriter out = new StringWriter();
    format.write(Samples.caseFile(), out);
    return out.toString();
  }

  private static void inOrder(List<String> headings) {
    List<String> known = new ArrayList<>(headings);
    known.retainAll(ORDER);
    assertThat(known).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    assertThat(known).isSortedAccordingTo((a, b) -> ORDER.indexOf(a) - ORDER.indexOf(b));
    assertThat(known).contains("What happened", "Sources", "What Capias could not tell");
  }

  @Test
  void onThePage() {
    inOrder(
        Jsoup.parse(written(Reports::html))
            .select("article.story h2, article.story h3")
            .eachText());
  }

  @Test
  void inTheText() {
    List<String> headings = new ArrayList<>();
    for (String line : written((file, out) -> Reports.text(file, out, 100, false)).split("\n")) {
      ORDER.stream()
          .filter(title -> title.toUpperCase(Locale.ROOT).equals(line))
          .forEach(headings::add);
    }
    inOrder(headings);
  }

  @Test
  void inTheBrief() {
    inOrder(
        written(Reports::markdown)
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList());
  }

  @Test
  void theContentsLeadToEverySection() {
    org.jsoup.nodes.Document page = Jsoup.parse(written(Reports::html));
    assertThat(page.select(".contents a").eachText())
        .isEqualTo(page.select("article.story > section > h2").eachText());
  }
}
