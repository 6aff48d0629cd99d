package org.capias.intake.text;

/**
 * Where the characters of a text stand in the bytes it was taken from. Two questions, because a
 * character need not end where the next begins: {@code &amp;lt;} is five bytes in a feed and one
 * character of the page that the feed quotes.
 */
public interface Places {
  /** The first byte of the character at this index; -1 where it stands nowhere. */
  int start(int index);

  /** The byte behind the character before this index. */
  int end(int index);
}
