package org.capias.reading.text;

/** What part of a page a sentence belongs to. Only the first three say anything about the world. */
public enum Zone {
  /** A headline or a heading between paragraphs. */
  HEADING,
  /** Place, day and agency at the head of a wire story. */
  DATELINE,
  /** The article itself. */
  BODY,
  /** Words under a picture. */
  CAPTION,
  /** A byline or an author's biography. */
  BYLINE,
  /** Navigation, sign-up lines, "Read more", rights notices. */
  NOISE;

  /** Whether sentences of this zone may yield items. */
  public boolean tells() {
    return this == HEADING || this == DATELINE || this == BODY;
  }
}
