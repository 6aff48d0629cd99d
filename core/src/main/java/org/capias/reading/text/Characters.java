package org.capias.reading.text;

/** The kinds of characters that a text is cut by. Each answer holds for one code point. */
final class Characters {
  private Characters() {}

  /** White space, and what is as invisible: zero-width and directional marks, soft hyphens. */
  static boolean isSpace(int c) {
    return c <= ' '
        || c >= 0x7f
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL);
  }

  /** Zero-width and directional marks, soft hyphens: inside a word they belong to it. */
  static boolean isFormat(int c) {
    return c > 0x7f && Character.getType(c) == Character.FORMAT;
  }

  /** Accents that stand behind their letter as a character of their own. */
  static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  /** A mark that may open or close a quotation. */
  static boolean isQuote(int c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‹', '›', '\'', '`', '＂' -> true;
      default -> false;
    };
  }

  /** A mark at which the address of a page ends. */
  static boolean endsAddress(int c) {
    return isSpace(c) || c == ')' || c == ']' || c == '>' || c == '"' || c == '”' || c == ',';
  }
}
