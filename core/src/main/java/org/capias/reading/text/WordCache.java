package org.capias.reading.text;

/**
 * Small letters of a word, from a table of the words seen before: an article repeats most of its
 * words, and a lexicon look-up wants one string per word. Open addressing without growth; a full
 * neighbourhood costs a new string, never a wrong one.
 */
final class WordCache {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 24;

  /** Stands for a zero-width or directional mark, which is left out. */
  private static final char INVISIBLE = 0;

  private final String[] table = new String[SLOTS];
  private final char[] buffer = new char[LONGEST];

  String lower(String text, int from, int end) {
    if (end - from > LONGEST) {
      return fold(text, from, end);
    }
    int n = 0;
    int hash = 0;
    text.getChars(from, end, buffer, 0);
    for (int i = 0; i < end - from; i++) {
      char c = small(buffer[i]);
      if (c != INVISIBLE) {
        buffer[n++] = c;
        hash = hash * 31 + c;
      }
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    for (int probe = 0; probe < 4; probe++, slot = slot + 1 & SLOTS - 1) {
      String known = table[slot];
      if (known == null) {
        String word = new String(buffer, 0, n);
        table[slot] = word;
        return word;
      }
      if (same(known, n)) {
        return known;
      }
    }
    return new String(buffer, 0, n);
  }

  private boolean same(String known, int n) {
    if (known.length() != n) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (known.charAt(i) != buffer[i]) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text, int from, int end) {
    StringBuilder out = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      char c = small(text.charAt(i));
      if (c != INVISIBLE) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char small(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '’', '‘', 'ʼ', '‛' -> '\'';
      case '‐', '‑' -> '-';
      default -> Character.getType(c) == Character.FORMAT ? INVISIBLE : Character.toLowerCase(c);
    };
  }
}
