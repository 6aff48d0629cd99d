package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.capias.model.CaseFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it: to the eye, to a screen reader, on a phone, on paper. */
class PageInBrowserTest {
  private static final String VIOLATIONS =
      "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': '"
          + " + v.help + v.nodes.slice(0, 3).map(n => ' ' + n.html.slice(0, 200)).join()))";

  @TempDir private Path folder = Path.of("");
  private AutoCloseable closing = () -> {};

  private Chromium browser() throws Exception {
    Chromium browser = new Chromium(Files.createDirectories(folder.resolve("profile")));
    closing = browser;
    return browser;
  }

  @AfterEach
  void close() throws Exception {
    closing.close();
  }

  private Path page(CaseFile file) throws Exception {
    Path page = folder.resolve("page.html");
    try (Writer out = Files.newBufferedWriter(page)) {
      Reports.html(file, out);
    }
    return page;
  }

  private static List<String> violations(Chromium browser) throws Exception {
    browser.run(Validators.file("axe-core/axe.min.js") + ";0");
    // What is folded away is looked at as well.
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true }); 0");
    List<String> violations = new ArrayList<>();
    for (JsonNode one : browser.run(VIOLATIONS)) {
      violations.add(one.asText());
    }
    return violations;
  }

  private static void theme(Chromium browser, String theme) throws Exception {
    browser.ask(
        "Emulation.setEmulatedMedia",
        "features",
        List.of(Map.of("name", "prefers-color-scheme", "value", theme)));
  }

  @Test
  void axeFindsNothingInEitherTheme() throws Exception {
    Validators.need();
    Chromium browser = browser();
    List<Path> pages = new ArrayList<>();
    for (CaseFile file : List.of(Samples.caseFile(), Samples.hostile(), Samples.empty())) {
      pages.add(Files.copy(page(file), folder.resolve(pages.size() + ".html")));
    }
    Reports.pages(Samples.two(), name -> Files.newBufferedWriter(folder.resolve(name)));
    pages.add(folder.resolve("casefile.html"));
    for (Path page : pages) {
      for (String theme : List.of("light", "dark")) {
        theme(browser, theme);
        browser.open(page, "");
        assertThat(violations(browser)).as(theme + " " + page.getFileName()).isEmpty();
      }
    }
  }

  @Test
  void axeWouldHaveFoundALostAltTextAndAPaleWord() throws Exception {
    Validators.need();
    Chromium browser = browser();
    Path page = page(Samples.empty());
    String good = Files.readString(page);
    Files.writeString(
        page,
        good.replace(
            "</main>",
            "<img src=\"data:,\"><p style=\"color:#ddd;background:#fff\">words too pale to be"
                + " read</p></main>"));
    browser.open(page, "");
    assertThat(violations(browser)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aFootnoteOpensItsWordsInPlaceAndOnlyThose() throws Exception {
    Chromium browser = browser();
    Path page = page(Samples.caseFile());
    browser.open(page, "");
    String place = browser.run("document.querySelector('.cite a').getAttribute('href')").asText();
    String colour =
        "getComputedStyle(document.getElementById('" + place.substring(1) + "')).backgroundColor";
    String before = browser.run(colour).asText();
    browser.open(page, place);
    assertThat(browser.run(colour).asText()).isNotEqualTo(before);
    assertThat(browser.run("document.querySelectorAll('.w:target').length").asInt()).isEqualTo(1);
    assertThat(
            browser
                .run(
                    "(() => { const r = document.querySelector(':target').getBoundingClientRect();"
                        + " return r.top >= 0 && r.top < innerHeight })()")
                .asBoolean())
        .as("the words are in sight")
        .isTrue();
  }

  @Test
  void aPhoneScrollsInOneDirectionOnly() throws Exception {
    Chromium browser = browser();
    browser.ask(
        "Emulation.setDeviceMetricsOverride",
        "width",
        360,
        "height",
        720,
        "deviceScaleFactor",
        1,
        "mobile",
        true);
    for (CaseFile file : List.of(Samples.caseFile(), Samples.hostile())) {
      browser.open(page(file), "");
      assertThat(browser.run("document.documentElement.scrollWidth").asInt())
          .isLessThanOrEqualTo(360);
    }
  }

  @Test
  void bothPapersHoldThePage() throws Exception {
    Chromium browser = browser();
    browser.open(page(Samples.caseFile()), "");
    for (double[] paper : new double[][] {{8.27, 11.69}, {8.5, 11}}) {
      String pdf =
          browser
              .ask("Page.printToPDF", "paperWidth", paper[0], "paperHeight", paper[1])
              .get("data")
              .asText();
      String bytes = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
      assertThat(bytes).startsWith("%PDF-");
      assertThat(bytes.split("/Type\\s*/Page\\b", -1).length - 1).isBetween(3, 20);
    }
  }

  @Test
  void whatIsFoldedOnTheScreenIsOpenOnPaper() throws Exception {
    Chromium browser = browser();
    browser.open(page(Samples.caseFile()), "");
    String hidden =
        "[...document.querySelectorAll('details > :not(summary)')].filter(e =>"
            + " !e.checkVisibility() || e.getBoundingClientRect().height === 0).length";
    assertThat(browser.run(hidden).asInt()).as("on the screen").isPositive();
    browser.ask("Emulation.setEmulatedMedia", "media", "print");
    assertThat(browser.run(hidden).asInt()).as("on paper").isZero();
  }

  @Test
  void nothingIsFetchedAndNothingRuns() throws Exception {
    Chromium browser = browser();
    browser.open(page(Samples.hostile()), "");
    assertThat(browser.run("performance.getEntriesByType('resource').length").asInt()).isZero();
    assertThat(browser.run("document.scripts.length + document.images.length").asInt()).isZero();
    assertThat(
            browser
                .run(
                    "[...document.querySelectorAll('[href]')].filter(a =>"
                        + " !/^(#|https?:)/.test(a.getAttribute('href'))).length")
                .asInt())
        .isZero();
  }
}
