package org.capias.reading.text;

/** Words that are two tokens: "Norway's", "didn't", "they've", "she'd". */
final class Contractions {
  private Contractions() {}

  /** Where the possessive or the shortened word begins in a word, or -1. */
  static int cut(String text, int from, int end) {
    int size = end - from;
    if (size > 2 && isApostrophe(text, end - 2) && "smd".indexOf(lower(text, end - 1)) >= 0) {
      return end - 2;
    }
    if (size <= 3) {
      return -1;
    }
    if (isApostrophe(text, end - 2) && lower(text, end - 1) == 't' && lower(text, end - 3) == 'n') {
      return end - 3;
    }
    return isApostrophe(text, end - 3) && isShortVerb(lower(text, end - 2), lower(text, end - 1))
        ? end - 3
        : -1;
  }

  /** "’s" behind a mark: (ICC)'s, “X”’s. */
  static boolean isPossessive(String text, int at) {
    int end = at + 2;
    return isApostrophe(text, at)
        && end <= text.length()
        && lower(text, at + 1) == 's'
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
        && at > 0
        && !Characters.isSpace(text.charAt(at - 1));
  }

  private static boolean isShortVerb(char first, char second) {
    return second == 'e' && (first == 'r' || first == 'v') || first == 'l' && second == 'l';
  }

  private static boolean isApostrophe(String text, int at) {
    return Characters.isApostrophe(text.charAt(at));
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
