package org.capias.intake.html;

/** What counts as white space in a page's text, and what as nothing at all. */
final class Spaces {
  private Spaces() {}

  static boolean is(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c > '\u1000' && (Character.isWhitespace(c) || c == '\u202F');
  }

  /** Marks without width that only tell where a line may or may not be broken. */
  static boolean isNothing(int c) {
    return c == 0xAD || c == 0x200B || c == 0xFEFF || c == 0x2060;
  }
}
