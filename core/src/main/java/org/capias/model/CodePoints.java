package org.capias.model;

/**
 * Turns {@code char} indexes of a document's text into code points, in constant time for text
 * without surrogates and in logarithmic time otherwise. One per document and thread of work;
 * immutable, so it may be shared.
 */
public final class CodePoints {
  private final Document document;

  /** Index of every low surrogate, ascending; empty for nearly all articles. */
  private final int[] lows;

  public CodePoints(Document document) {
    this.document = document;
    String text = document.text();
    int[] found = new int[0];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (n == found.length) {
          found = java.util.Arrays.copyOf(found, Math.max(16, n * 2));
        }
        found[n++] = i;
      }
    }
    this.lows = java.util.Arrays.copyOf(found, n);
  }

  /** How many code points stand before the {@code char} index. */
  public int at(int index) {
    if (lows.length == 0) {
      return index;
    }
    int pos = java.util.Arrays.binarySearch(lows, index);
    return index - (pos >= 0 ? pos : -pos - 1);
  }

  /** The words between two {@code char} indexes. */
  public Evidence evidence(int from, int to) {
    return new Evidence(document.id(), at(from), at(to), document.text().substring(from, to));
  }
}
