package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code point of a text leads back to the bytes that it was decoded from. */
class OffsetsTest {
  private static final String TEXT =
      "Пять “guests” landed — 5 € each 🛬 at Ulaanbaatar.\r\nNobody was arrested there today.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
  void leadBackToTheBytes(String name) {
    Charset charset = Charset.forName(name);
    byte[] bytes = TEXT.getBytes(charset);
    Intake.Page page = Intake.page(capture(bytes));
    assertThat(page.problems()).isEmpty();
    Intake.Extract extract = page.extracts().get(0);
    assertThat(page.charset()).isNotNull();
    String text = extract.document().text();
    Charset plain = name.equals("UTF-16") ? StandardCharsets.UTF_16BE : charset;
    int n = text.codePointCount(0, text.length());
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j <= Math.min(n, i + 9); j++) {
        Offsets.Range range = extract.offsets().bytes(i, j).orElseThrow();
        assertThat(new String(bytes, range.start(), range.length(), plain).replace("\uFEFF", ""))
            .isEqualTo(
                text.substring(text.offsetByCodePoints(0, i), text.offsetByCodePoints(0, j)));
      }
    }
    assertThat(Offsets.parse(extract.offsets().toString())).isEqualTo(extract.offsets());
  }

  /** Of a name told twice the first counts; a number has no quotation mark before it. */
  @ParameterizedTest
  @CsvSource({
    "'\"title\":\"Snow fell on the pass\",\"title\":\"x\"', Snow fell on the pass",
    "'\"content_text\":20240903', 20240903",
    "'\"content_text\":\"a\\u0020\\tb\"', 'a\\u0020\\tb'"
  })
  void leadBackToTheValueThatCountsInAFeed(String members, String there) {
    byte[] feed =
        ("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\","
                + members
                + "}]}")
            .getBytes(StandardCharsets.UTF_8);
    Intake.Page page =
        Intake.page(
            new Intake.Capture(
                URI.create("https://pass.example/feed"),
                Instant.EPOCH,
                null,
                null,
                feed,
                "application/feed+json",
                null,
                "feed"));
    Intake.Extract extract = page.extracts().get(0);
    Offsets.Range range = extract.offsets().bytes(0, extract.document().characters()).orElseThrow();
    assertThat(new String(feed, range.start(), range.length(), StandardCharsets.UTF_8))
        .isEqualTo(there);
  }

  private static Intake.Capture capture(byte[] bytes) {
    return Intake.Capture.ofFile(URI.create("file:///a.txt"), Instant.EPOCH, bytes, "a.txt");
  }
}
