package org.capias.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The small optional header of an article:
 *
 * <pre>
 * Title: Guest with a warrant
 * Outlet: The Steppe Courier
 * Author: B. Example
 * Published: 2024-09-03
 * URL: https://example.org/guest
 *
 * The article begins here.
 * </pre>
 *
 * <p>The lines may come in any order and any may be missing; the header ends before the first line
 * that is none of them. Blank lines after it belong to it. The lines stay in the text: evidence
 * counts from the file's beginning.
 *
 * @param badDate what stands after {@code Published:} where it is no date, or null
 * @param bodyStart index where the article begins; behind a byte order mark where there is no
 *     header
 */
record Header(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String badDate,
    @Nullable String url,
    int bodyStart) {

  private static final Set<String> KEYS = Set.of("title", "outlet", "author", "published", "url");

  static Header of(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    Map<String, String> told = new HashMap<>();
    int at = start;
    while (at < text.length()) {
      int end = endOfLine(text, at);
      String line = text.substring(at, end);
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      if (!KEYS.contains(key)) {
        break;
      }
      String value = line.substring(colon + 1).strip();
      if (!value.isEmpty()) {
        told.putIfAbsent(key, value);
      }
      at = afterBreak(text, end);
    }
    while (at > start && at < text.length() && text.substring(at, endOfLine(text, at)).isBlank()) {
      at = afterBreak(text, endOfLine(text, at));
    }
    String day = told.get("published");
    PartialDate published = day == null ? null : Metadata.date(day);
    return new Header(
        told.get("title"),
        told.get("outlet"),
        told.get("author"),
        published,
        published == null ? day : null,
        told.get("url"),
        at);
  }

  private static int endOfLine(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int afterBreak(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }
}
