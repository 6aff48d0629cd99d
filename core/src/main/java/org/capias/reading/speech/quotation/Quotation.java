package org.capias.reading.speech.quotation;

/**
 * A stretch of tokens between quotation marks.
 *
 * @param from first token, the opening mark included
 * @param first first token inside the marks
 * @param end one after the last token inside the marks
 * @param to one after the last token, the closing mark included; equals {@code end} where the
 *     quotation goes on in the next paragraph
 * @param continued whether it goes on from the paragraph before
 * @param continues whether it goes on in the next paragraph
 */
public record Quotation(
    int from, int first, int end, int to, boolean continued, boolean continues) {
  public int size() {
    return end - first;
  }

  boolean holds(int token) {
    return token >= from && token < to;
  }
}
