package org.capias.reading.speech.quotation;

import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/** Marks that pair with each other. */
enum Family {
  /** The typewriter's double mark, also in full width, and two single marks side by side. */
  STRAIGHT,
  CURLY,
  GUILLEMETS,
  /** Every single mark, which may be an apostrophe as well. */
  SINGLE;

  /** How many tokens the mark at {@code i} takes: two single marks side by side are one double. */
  static int width(Tokens tokens, int i, int to) {
    if (i + 1 >= to || tokens.spaceBefore(i + 1) || tokens.shape(i + 1) != Shape.QUOTE) {
      return 1;
    }
    String word = tokens.lower(i);
    boolean pair = word.equals("'") || word.equals("`");
    return pair && tokens.lower(i + 1).equals(word) && isPlainPair(tokens, i) ? 2 : 1;
  }

  /** ’’ is as good as ”; but a curly ’ before a straight ' is two things. */
  private static boolean isPlainPair(Tokens tokens, int i) {
    return tokens.word(i).equals(tokens.word(i + 1));
  }

  static Family of(Tokens tokens, int i, int width) {
    char c = tokens.word(i).charAt(0);
    return switch (c) {
      case '"', '＂' -> STRAIGHT;
      case '“', '”', '„', '‟' -> CURLY;
      case '«', '»' -> GUILLEMETS;
      case '‹', '›' -> SINGLE;
      default -> width == 2 ? STRAIGHT : SINGLE;
    };
  }

  /**
   * Whether a double mark opens. The glyph tells, unless its surroundings contradict it twice; a
   * straight mark is told by its surroundings alone.
   */
  boolean opens(Tokens tokens, int i, int width, boolean mine, int from, int to) {
    boolean spaceBefore = i == from || tokens.spaceBefore(i) || opensBefore(tokens, i);
    boolean spaceAfter = i + width >= to || tokens.spaceBefore(i + width);
    char c = tokens.word(i).charAt(0);
    boolean opener = c == '“' || c == '„' || c == '«' || c == '‘' || c == '`';
    boolean closer = c == '”' || c == '»';
    if (opener) {
      return !(mine && !spaceBefore && spaceAfter);
    }
    if (closer) {
      return !mine && spaceBefore && !spaceAfter;
    }
    if (spaceBefore != spaceAfter) {
      return spaceBefore;
    }
    return !mine && !(i + width >= to);
  }

  /** Brackets and dashes may stand directly before an opening mark. */
  private static boolean opensBefore(Tokens tokens, int i) {
    if (i == 0) {
      return true;
    }
    return switch (tokens.lower(i - 1)) {
      case "(", "[", "{", "-", "--", "—", "–", "/", ":" -> true;
      case "‘", "'", "“", "\"", "„", "«" -> tokens.spaceBefore(i - 1);
      default -> false;
    };
  }
}
