package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Sources side by side where they differ. */
class ContrastTest {
  private static Document page() {
    StringWriter out = new StringWriter();
    Reports.html(Samples.caseFile(), out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void eachValueHasASideWithTheWordsThatTellIt() {
    Document page = page();
    assertThat(page.select(".differ")).isNotEmpty();
    for (Element differ : page.select(".differ")) {
      assertThat(differ.select(".side")).hasSizeGreaterThanOrEqualTo(2);
      for (Element side : differ.select(".side")) {
        assertThat(side.select("blockquote").size()).isBetween(1, 3);
        assertThat(side.select(".cite a")).isNotEmpty();
      }
    }
  }

  @Test
  void onlyTheWordsThatMakeTheDifferenceAreMarked() {
    int marked = 0;
    for (Element differ : page().select(".differ")) {
      for (Element mark : differ.select("mark")) {
        String own = mark.closest(".side").selectFirst(".value").text();
        for (Element other : differ.select(".side .value")) {
          if (!other.text().equals(own)) {
            assertThat(" " + other.text() + " ").doesNotContain(" " + mark.text() + " ");
          }
        }
        marked++;
      }
    }
    assertThat(marked).isPositive();
  }

  @Test
  void theContextIsTheTextAroundTheWords() {
    Document page = page();
    int checked = 0;
    for (Element words : page.select(".differ .words")) {
      String shown = words.select("blockquote").text().replace("… ", "").replace(" …", "");
      String source = words.select(".cite a").text().replaceAll("\\D.*", "");
      String text = page.select("#source-" + source + " .text").text().replace("↩", "");
      assertThat(text.replaceAll("\\s+", " ")).contains(shown.replaceAll("\\s+", " "));
      checked++;
    }
    assertThat(checked).isPositive();
  }
}
