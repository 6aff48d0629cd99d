package org.capias.reading.speech.quotation;

import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Tells apostrophes from single quotation marks in one paragraph.
 *
 * <p>A mark after a word that ends in s and before a noun may close a quotation or make a plural
 * possessive. It is read as a possessive when a sure closing mark still follows before the next
 * opening one. One pass backwards settles that for all marks of the paragraph.
 */
final class SingleMarks {
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "till", "tis", "twas", "cause", "bout", "round", "n", "cos", "cuz", "im");

  private enum Kind {
    OPENS,
    CLOSES,
    MAY_CLOSE,
    APOSTROPHE
  }

  private final int from;
  private final Kind[] kinds;

  /** Whether the next mark that is not an apostrophe or possessive closes. */
  private final boolean[] closerFollows;

  private SingleMarks(int from, int size) {
    this.from = from;
    this.kinds = new Kind[size];
    this.closerFollows = new boolean[size];
  }

  static SingleMarks of(Tokens tokens, int from, int to) {
    SingleMarks marks = new SingleMarks(from, to - from);
    boolean closer = false;
    for (int i = to - 1; i >= from; i--) {
      marks.closerFollows[i - from] = closer;
      if (tokens.shape(i) == Shape.QUOTE) {
        Kind kind = kind(tokens, i, from, to);
        marks.kinds[i - from] = kind;
        if (kind == Kind.OPENS || kind == Kind.CLOSES) {
          closer = kind == Kind.CLOSES;
        }
      }
    }
    return marks;
  }

  boolean opens(int token) {
    return kinds[token - from] == Kind.OPENS;
  }

  boolean closes(int token) {
    Kind kind = kinds[token - from];
    return kind == Kind.CLOSES || kind == Kind.MAY_CLOSE && !closerFollows[token - from];
  }

  private static Kind kind(Tokens tokens, int i, int from, int to) {
    char c = tokens.word(i).charAt(0);
    boolean spaceBefore = i == from || tokens.spaceBefore(i);
    boolean spaceAfter = i + 1 >= to || tokens.spaceBefore(i + 1);
    boolean afterOpener =
        !spaceBefore && tokens.shape(i - 1) != Shape.LOWER && isOpener(tokens, i - 1);
    if ((spaceBefore || afterOpener) && !spaceAfter) {
      return c == '’' || clipped(tokens, i + 1) ? Kind.APOSTROPHE : Kind.OPENS;
    }
    if (spaceBefore) {
      return Kind.APOSTROPHE;
    }
    boolean markAfter =
        !spaceAfter && (tokens.shape(i + 1) == Shape.MARK || tokens.shape(i + 1) == Shape.QUOTE);
    if (c == '‘' || !spaceAfter && !markAfter) {
      return Kind.APOSTROPHE;
    }
    String before = tokens.lower(i - 1);
    boolean possessive =
        before.endsWith("s")
            && Character.isLetter(before.charAt(0))
            && spaceAfter
            && i + 1 < to
            && isNominal(tokens.tag(i + 1));
    return possessive ? Kind.MAY_CLOSE : Kind.CLOSES;
  }

  private static boolean isNominal(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM;
  }

  private static boolean clipped(Tokens tokens, int next) {
    return tokens.shape(next) == Shape.NUMBER && tokens.lower(next).endsWith("s")
        || CLIPPED.contains(tokens.lower(next));
  }

  private static boolean isOpener(Tokens tokens, int i) {
    return switch (tokens.lower(i)) {
      case "(", "[", "{", "-", "--", "—", "–", "/", "“", "\"", "„", "«" -> true;
      default -> false;
    };
  }
}
