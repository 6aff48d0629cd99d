package org.capias.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the archive must know of a response's head: its status, and single fields. */
final class HttpHead {
  private static final int MOST = 1 << 14;

  private final String text;

  private HttpHead(String text) {
    this.text = text;
  }

  /** The head that bytes begin with. */
  static HttpHead of(byte[] bytes) {
    return new HttpHead(
        new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1));
  }

  /** Three digits, or null where the first line has none. */
  @Nullable Long status() {
    String[] words = text.split("\\s+", 3);
    return words.length > 1 && words[1].matches("\\d{3}") ? Long.valueOf(words[1]) : null;
  }

  /** The first field of that name. */
  @Nullable String field(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return text.lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse(null);
  }
}
