package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page by keyboard alone, in a real browser: keys are pressed, not focus set. */
class KeyboardTest {
  /** The focused element: its place among all in document order, -1 for none. */
  private static final String PLACE =
      "[...document.querySelectorAll('*')].indexOf(document.activeElement)";

  /** Whether whoever looks at the page sees where he is. */
  private static final String SEEN =
      "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
          + " const sign = e.querySelector('.sign'); const r = e.getBoundingClientRect();"
          + " const outlined = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;"
          + " const drawn = sign && parseFloat(getComputedStyle(sign).strokeWidth) > 3;"
          + " return (outlined || drawn) && r.width > 0 && r.bottom > 0 && r.top < innerHeight })()";

  @TempDir private Path folder = Path.of("");
  private AutoCloseable closing = () -> {};
  private Chromium browser;

  @BeforeEach
  void open() throws Exception {
    browser = new Chromium(Files.createDirectories(folder.resolve("profile")));
    closing = browser;
    Path page = folder.resolve("page.html");
    try (Writer out = Files.newBufferedWriter(page)) {
      Reports.html(Samples.caseFile(), out);
    }
    browser.open(page, "");
    browser.ask("Page.bringToFront");
  }

  @AfterEach
  void close() throws Exception {
    closing.close();
  }

  private void tabTo(String selector) throws Exception {
    for (int i = 0; i < 400; i++) {
      browser.press("Tab");
      if (browser.run("document.activeElement.matches('" + selector + "')").asBoolean()) {
        return;
      }
    }
    throw new AssertionError("no Tab leads to " + selector);
  }

  @Test
  void theFirstTabOffersToSkipToTheCaseFile() throws Exception {
    browser.press("Tab");
    assertThat(browser.run("document.activeElement.className").asText()).isEqualTo("skip");
    assertThat(browser.run(SEEN).asBoolean()).as("the skip link is in sight").isTrue();
    browser.press("Enter");
    assertThat(browser.run("location.hash").asText()).isEqualTo("#main");
    browser.press("Tab");
    assertThat(browser.run("document.activeElement.closest('main') !== null").asBoolean()).isTrue();
  }

  @Test
  void tabGoesThroughThePageInItsOrderAndOneSeesWhereItIs() throws Exception {
    List<Integer> places = new ArrayList<>();
    int signs = 0;
    for (int i = 0; i < 90; i++) {
      browser.press("Tab");
      places.add(browser.run(PLACE).asInt());
      assertThat(browser.run(SEEN).asBoolean())
          .as("focus is seen at " + browser.run("document.activeElement.outerHTML").asText())
          .isTrue();
      signs += browser.run("document.activeElement.matches('a.mark')").asBoolean() ? 1 : 0;
    }
    assertThat(places).isSorted().doesNotHaveDuplicates().doesNotContain(-1);
    assertThat(signs).as("signs of the pictures are among the stops").isPositive();
  }

  @Test
  void enterOpensTheWordsAndTheArrowBehindThemLeadsBack() throws Exception {
    for (String kind : List.of(".timeline .cite a", "a.mark", ".sides .cite a")) {
      browser.run("document.activeElement.blur(); location.hash = ''; scrollTo(0, 0); 0");
      tabTo(kind);
      String id = browser.run("document.activeElement.id").asText();
      String words = browser.run("document.activeElement.getAttribute('href')").asText();
      browser.press("Enter");
      assertThat(browser.run("location.hash").asText()).isEqualTo(words);
      assertThat(
              browser
                  .run(
                      "(() => { const r = document.querySelector(':target').getBoundingClientRect();"
                          + " return r.top >= 0 && r.top < innerHeight })()")
                  .asBoolean())
          .as("the words are in sight")
          .isTrue();
      tabTo("a.back[href=\"#" + id + "\"]");
      browser.press("Enter");
      assertThat(browser.run("location.hash").asText()).isEqualTo("#" + id);
      assertThat(browser.run("document.activeElement.id").asText()).as(kind).isEqualTo(id);
    }
  }

  @Test
  void escapeTrapsNobodyAndBackGoesWhereOneWas() throws Exception {
    tabTo(".timeline .cite a");
    String id = browser.run("document.activeElement.id").asText();
    double before = browser.run("scrollY").asDouble();
    browser.press("Enter");
    assertThat(browser.run("scrollY").asDouble()).isGreaterThan(before);
    String place = browser.run("location.hash").asText();
    browser.press("Escape");
    assertThat(browser.run("location.hash").asText()).isEqualTo(place);
    browser.run(
        "new Promise(done => { addEventListener('popstate', () => setTimeout(done, 300)); history.back() }).then(() => 0)");
    assertThat(browser.run("location.hash").asText()).isEmpty();
    assertThat(browser.run("scrollY").asDouble())
        .as(id)
        .isCloseTo(before, org.assertj.core.data.Offset.offset(50.0));
  }

  @Test
  void whatIsFoldedAwayOpensByEnter() throws Exception {
    tabTo("summary");
    browser.press("Enter");
    assertThat(browser.run("document.activeElement.parentElement.open").asBoolean()).isTrue();
  }
}
