package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.intake.html.Dates;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Problem;

/**
 * Whatever the bytes: documents that hold together, or a reason; never a fault of ours, never a
 * hang. {@link IntakeFuzzTest} runs each target over its kept inputs in every build; {@code
 * tools/fuzz} has Jazzer look for more.
 */
public final class IntakeFuzz {
  private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(100));
  private static final Path FILE = file();

  private IntakeFuzz() {}

  /** A target: bytes in, an error where they show a fault. */
  interface Target {
    void accept(byte[] data) throws IOException;
  }

  static final Map<String, Target> TARGETS =
      Map.of(
          "html", IntakeFuzz::html,
          "feed", IntakeFuzz::feed,
          "pdf", IntakeFuzz::pdf,
          "mail", IntakeFuzz::mail,
          "warc", IntakeFuzz::warc,
          "zip", IntakeFuzz::zip,
          "wacz", IntakeFuzz::wacz,
          "json", IntakeFuzz::json,
          "dates", IntakeFuzz::dates);

  /** Called by Jazzer; {@code -Dcapias.fuzz} names the target. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Objects.requireNonNull(TARGETS.get(System.getProperty("capias.fuzz"))).accept(data);
  }

  private static Path file() {
    try {
      Path file = Files.createTempFile("capias-fuzz", ".bin");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void html(byte[] data) {
    check(capture(data, "text/html"));
  }

  static void feed(byte[] data) {
    check(capture(data, data.length > 0 && data[0] == '{' ? "application/json" : "text/xml"));
  }

  static void pdf(byte[] data) {
    byte[] start = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
    boolean known =
        new String(data, 0, Math.min(5, data.length), StandardCharsets.ISO_8859_1).equals("%PDF-");
    check(capture(known ? data : joined(start, data), "application/pdf"));
  }

  static void mail(byte[] data) throws IOException {
    box(
        joined(
            "From a@b.example Tue Mar  5 10:00:00 2024\nFrom: ".getBytes(StandardCharsets.US_ASCII),
            data));
  }

  static void warc(byte[] data) throws IOException {
    box(data);
  }

  static void zip(byte[] data) throws IOException {
    box(joined("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), data));
  }

  /** The archive inside a sound WACZ, for a mutated ZIP is seldom one. */
  static void wacz(byte[] data) throws IOException {
    boolean packed = data.length > 1 && data[0] == 0x1F && data[1] == (byte) 0x8B;
    String name = packed ? "archive/data.warc.gz" : "archive/data.warc";
    Zips.write(FILE, "datapackage.json", new byte[] {'{', '}'}, name, data);
    opened();
  }

  /** A JSON Feed; {@code feed} has the XML kinds. */
  static void json(byte[] data) {
    check(capture(joined(new byte[] {'{'}, data), "application/feed+json"));
  }

  static void dates(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    PartialDate day = Dates.in(text);
    if (day != null) {
      assertThat(PartialDate.tryParse(day.toString())).contains(day);
      assertThat(day.first()).isBeforeOrEqualTo(day.last());
    }
    PartialDate.tryParse(text).ifPresent(date -> assertThat(date).hasToString(text));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static Intake.Capture capture(byte[] data, String type) {
    return new Intake.Capture(
        URI.create("https://valley.example/a"), Instant.EPOCH, null, null, data, type, null, "a");
  }

  /** A file of many things, opened as it would be. */
  private static void box(byte[] data) throws IOException {
    Files.write(FILE, data);
    opened();
  }

  private static void opened() throws IOException {
    Intake.Captures taken =
        Intake.capture(List.of(FILE.toString()), Instant.EPOCH, PATIENCE, IntakeFuzz::check);
    taken.problems().forEach(IntakeFuzz::check);
    assertThat(taken.skipped()).doesNotContainKey("over the time limit");
  }

  private static void check(Problem problem) {
    assertThat(problem.message())
        .contains(", ")
        .doesNotContain("not read within")
        .doesNotContainPattern("cannot be read \\(\\w+(Exception|Error)\\)");
  }

  private static void check(Intake.Capture capture) {
    Intake.Page page = Intake.page(capture, PATIENCE);
    page.problems().forEach(IntakeFuzz::check);
    boolean passed = Intake.passedOver(capture).isPresent();
    assertThat(page.extracts().size() + page.problems().size() + (passed ? 1 : 0)).isPositive();
    for (Intake.Extract extract : page.extracts()) {
      Document document = extract.document();
      int characters = document.text().codePointCount(0, document.text().length());
      assertThat(document.characters()).isEqualTo(characters);
      assertThat(extract.start()).isBetween(0, extract.end());
      assertThat(extract.end()).isLessThanOrEqualTo(page.entity().length);
      extract
          .offsets()
          .bytes(0, characters)
          .ifPresent(
              range -> {
                assertThat(range.start()).isNotNegative();
                assertThat(range.end()).isBetween(range.start(), page.entity().length);
              });
      letters(page, extract);
    }
  }

  /** A letter that stands in one byte stands in that byte. */
  private static void letters(Intake.Page page, Intake.Extract extract) {
    if (page.charset() == null) {
      return;
    }
    int[] text = extract.document().text().codePoints().limit(500).toArray();
    for (int i = 0; i < text.length; i++) {
      Offsets.Range range = extract.offsets().bytes(i, i + 1).orElse(null);
      if (range != null && range.length() == 1 && text[i] < 0x80 && Character.isLetter(text[i])) {
        String there = new String(page.entity(), range.start(), 1, page.charset());
        assertThat(there).as("character " + i).isEqualTo(Character.toString(text[i]));
      }
    }
  }
}
