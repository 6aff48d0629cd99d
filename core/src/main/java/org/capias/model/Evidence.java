package org.capias.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a statement: a stretch of one document's text.
 *
 * <p>{@code start} and {@code end} count Unicode code points in the document's text as decoded, so
 * that {@code text[start:end] == quote} in a language whose strings are code points. Made by {@link
 * Document#evidence}, which cuts the words out of the text itself; the constructor checks what can
 * be checked without it.
 *
 * @param document id of the document, {@code sha256:…}
 * @param start first code point
 * @param end one past the last code point
 * @param quote the words, verbatim
 */
public record Evidence(String document, int start, int end, String quote)
    implements Comparable<Evidence> {
  public Evidence {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("evidence without words: " + start + ".." + end);
    }
    if (quote.codePointCount(0, quote.length()) != end - start) {
      throw new IllegalArgumentException(
          "evidence of " + (end - start) + " code points with other words: " + quote);
    }
  }

  /** The place of some of the words, where they stand in these for the first time. */
  public Optional<Evidence> part(String words) {
    int at = words.isEmpty() ? -1 : quote.indexOf(words);
    if (at < 0) {
      return Optional.empty();
    }
    int from = start + quote.codePointCount(0, at);
    return Optional.of(
        new Evidence(document, from, from + words.codePointCount(0, words.length()), words));
  }

  // Written out: what a record brings is put together at its first use, and every start uses it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Evidence e
        && start == e.start
        && end == e.end
        && document.equals(e.document)
        && quote.equals(e.quote);
  }

  @Override
  public int hashCode() {
    return (document.hashCode() * 31 + start) * 31 + end;
  }

  /** By document, then by place in it, the shorter first. */
  @Override
  public int compareTo(Evidence other) {
    int order = document.compareTo(other.document);
    order = order != 0 ? order : Integer.compare(start, other.start);
    return order != 0 ? order : Integer.compare(end, other.end);
  }
}
