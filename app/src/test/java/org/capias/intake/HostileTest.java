package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.capias.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input made to do harm: it costs a line in the problems, never a crash, a hang, a file or more
 * memory than a test has.
 */
class HostileTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private Intake.Result read(Path file) {
    return assertTimeoutPreemptively(LIMIT, () -> Intake.read(List.of(file.toString()), null));
  }

  private Intake.Result read(String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes));
  }

  private static String told(Intake.Result result) {
    return String.join("\n", result.problems().stream().map(Problem::message).toList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xxe.rss", "laughs.rss", "xxe.atom"})
  void entitiesOfAFeedAreNotExpanded(String name) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), "the secret");
    Intake.Result result = read(name, Zoo.bytes(name));
    assertThat(result.documents()).hasSize(1);
    assertThat(result.documents().get(0).text())
        .doesNotContain("secret", "lollol")
        .hasSizeLessThan(300);
  }

  @ParameterizedTest
  @CsvSource({"<div>, 100000", "<b>, 50000", "<table><tr><td>, 20000", "<ul><li>, 20000"})
  void aPageNestedWithoutEnd(String tags, int times) throws IOException {
    String page =
        "<!doctype html><title>Deep</title>" + tags.repeat(times) + "He came at noon, they say.";
    Intake.Result result = read("deep.html", utf8(page));
    assertThat(result.documents().size() + result.problems().size()).isEqualTo(1);
  }

  @Test
  void aFeedNestedWithoutEnd() throws IOException {
    String feed =
        "<rss><channel><item><description>"
            + "<a>".repeat(50_000)
            + "He came."
            + "</a>".repeat(50_000);
    Intake.Result result = read("deep.rss", utf8(feed));
    assertThat(result.documents().size() + result.problems().size()).isPositive();
  }

  @Test
  void jsonNestedWithoutEnd() throws IOException {
    String start = "{\"version\": \"https://jsonfeed.org/version/1\", \"x\": ";
    Intake.Result result = read("deep.json", utf8(start + "[".repeat(500_000)));
    assertThat(told(result)).contains("broken JSON");
    String page =
        "<!doctype html><script type='application/ld+json'>"
            + "[".repeat(500_000)
            + "</script><p>He came at noon, the ministry said on Monday.";
    assertThat(read("deep.html", utf8(page)).documents()).hasSize(1);
  }

  @Test
  void aPageOfManySmallBlocksTakesTimeInProportion() throws IOException {
    String blocks = "<p class=date>1/2<span></span></p><div><img><p>x</div>".repeat(20_000);
    Intake.Result result =
        read("many.html", utf8("<!doctype html><title>Many</title><div>" + blocks));
    assertThat(result.documents().size() + result.problems().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf-16",
        "utf-7",
        "klingon",
        "UTF-8",
        "x-iso-2022-cn",
        "\u0000",
        "ISO-2022-CN-EXT"
      })
  void lyingCharsets(String name) {
    byte[] page =
        utf8(
            "<!doctype html><meta charset='"
                + name
                + "'><title>Ü</title><p>Der Gast kam — so heißt"
                + " es — am Montag und wurde nicht verhaftet.</p>");
    for (String told : new String[] {null, name}) {
      Intake.Page read =
          Intake.page(
              new Intake.Capture(
                  URI.create("https://tal.example/"),
                  Instant.EPOCH,
                  null,
                  null,
                  page,
                  "text/html",
                  told,
                  "p"));
      assertThat(read.extracts()).hasSize(1);
      assertThat(read.extracts().get(0).document().text()).contains("heißt es — am Montag");
    }
  }

  @Test
  void aPdfThatIsCutOrLies() throws IOException {
    for (String pdf :
        List.of(
            "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R>> endobj trailer <</Root 1 0 R>>",
            "%PDF-1.7\n"
                + "1 0 obj <</Type/Pages/Kids[1 0 R 1 0 R]/Count 99999999>> endobj trailer <</Root"
                + " 1 0 R>>",
            "%PDF-1.4\n" + "[".repeat(100_000),
            "%PDF-1.4\n1 0 obj " + "<</A ".repeat(50_000))) {
      Intake.Result result = read("bad.pdf", utf8(pdf));
      assertThat(result.documents()).isEmpty();
      assertThat(told(result)).contains("PDF");
    }
  }

  @Test
  void lettersNestedAndCut() throws IOException {
    StringBuilder deep =
        new StringBuilder("From: a@b.example\nDate: Tue, 5 Mar 2024 10:00:00 +0100\n");
    for (int i = 0; i < 2000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    Intake.Result result = read("deep.eml", utf8(deep + "\nHe came."));
    assertThat(result.problems()).isNotEmpty();
    String cut =
        "From: a@b.example\n"
            + "Subject: =?utf-8?B?4oCc\n"
            + "Content-Type: multipart/mixed; boundary=x\n\n"
            + "--x\n"
            + "Content-Type: text/plain; charset=nonsense\n"
            + "Content-Transfer-Encoding: base64\n\n"
            + "SGUgY2Ft!!ZSBvbiBNb25kYXku";
    assertThat(read("cut.eml", utf8(cut)).documents())
        .singleElement()
        .satisfies(d -> assertThat(d.text()).startsWith("He cam"));
  }

  @Test
  void aMailboxOfOneEndlessLetter() throws IOException {
    Path file = folder.resolve("endless.mbox");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          utf8(
              "From a@b.example Tue Mar  5 10:00:00 2024\nFrom: a@b.example\nTo: c@d.example\n\n"));
      byte[] line = utf8("He came again and again and again and again.\n".repeat(1000));
      for (int i = 0; i < 900; i++) {
        out.write(line);
      }
    }
    assertThat(told(read(file))).contains("letter of more than 32 MB");
  }
}
