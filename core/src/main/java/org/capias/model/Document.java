package org.capias.model;

import org.jspecify.annotations.Nullable;

/**
 * One document as intake hands it on: its text exactly as decoded, and what is known of it.
 *
 * <p>Inside the program positions are Java {@code char} indexes into {@link #text}; only {@link
 * #evidence} turns them into the code points that leave the program.
 *
 * @param id {@code sha256:} and the hash of the bytes as given, in hexadecimal
 * @param source path or URL as the user gave it
 * @param text the text as decoded: not trimmed, not re-wrapped, a byte order mark in UTF-8 included
 * @param bodyStart index where the article begins, after a header of {@code Title:} lines; 0
 *     without one
 * @param title headline from header or metadata, or null
 * @param outlet who published it, or null
 * @param author as told, or null
 * @param published day (or month, year) of publication, or null
 * @param url where it was published, or null
 * @param language ISO 639-1 code as detected, or null where the text is too short to tell
 */
public record Document(
    String id,
    String source,
    String text,
    int bodyStart,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String url,
    @Nullable String language) {

  public Document {
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException(source + ": body starts outside the text: " + bodyStart);
    }
  }

  /** How long the text is, in code points. */
  public int characters() {
    return text.codePointCount(0, text.length());
  }

  /**
   * The words between two {@code char} indexes of the text, as evidence in code points. Linear in
   * {@code to}; a reader that makes many keeps a {@link CodePoints} of its own.
   */
  public Evidence evidence(int from, int to) {
    return new CodePoints(this).evidence(from, to);
  }
}
