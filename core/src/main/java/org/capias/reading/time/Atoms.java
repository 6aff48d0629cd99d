package org.capias.reading.time;

import java.util.Arrays;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * The words of a page as the patterns of time read them: a token, or a piece of a hyphenated one.
 * "mid-September" and "5 September-12 September" hold their dates inside tokens, so a token with a
 * hyphen is cut when one of its pieces is a word of time or when all of them are numbers.
 */
final class Atoms {
  private final Tokens tokens;
  private int size;
  private int[] token;
  private int[] start;
  private int[] end;
  private String[] lower;
  private Word[] word;
  private final int[] firstOf;
  private final DayOrder dayOrder;

  private Atoms(Page page) {
    this.tokens = page.tokens();
    this.dayOrder = DayOrder.of(page);
    int capacity = tokens.size() + 16;
    token = new int[capacity];
    start = new int[capacity];
    end = new int[capacity];
    lower = new String[capacity];
    word = new Word[capacity];
    firstOf = new int[tokens.size() + 1];
  }

  static Atoms of(Page page) {
    Atoms atoms = new Atoms(page);
    for (int t = 0; t < atoms.tokens.size(); t++) {
      atoms.firstOf[t] = atoms.size;
      atoms.add(t);
    }
    atoms.firstOf[atoms.tokens.size()] = atoms.size;
    return atoms;
  }

  private void add(int t) {
    String text = tokens.lower(t);
    Word known = Lexicon.of(text);
    if (known == Word.NONE && text.length() > 2 && text.length() < 40 && text.indexOf('-') > 0) {
      if (isIsoDate(text) || !worthCutting(text)) {
        put(t, 0, text.length(), text, known);
      } else {
        cut(t, text);
      }
    } else {
      put(t, 0, text.length(), text, known);
    }
  }

  private void cut(int t, String text) {
    int from = 0;
    while (from <= text.length()) {
      int hyphen = text.indexOf('-', from);
      int to = hyphen < 0 ? text.length() : hyphen;
      if (to > from) {
        String piece = text.substring(from, to);
        put(t, from, to, piece, Lexicon.of(piece));
      }
      if (hyphen < 0) {
        return;
      }
      put(t, hyphen, hyphen + 1, "-", Word.NONE);
      from = hyphen + 1;
    }
  }

  private static boolean worthCutting(String text) {
    boolean numbers = true;
    boolean mid = false;
    int from = 0;
    while (from <= text.length()) {
      int hyphen = text.indexOf('-', from);
      int to = hyphen < 0 ? text.length() : hyphen;
      String piece = text.substring(from, to);
      Word known = Lexicon.of(piece);
      if (isOfCalendar(known) || Numbers.isTens(piece) || piece.equals("now")) {
        return true;
      }
      mid |= known.is(Role.EDGE);
      if (mid && piece.length() == 4 && Numbers.digits(piece) > 0) {
        return true;
      }
      numbers &= Numbers.digits(piece) >= 0;
      if (hyphen < 0) {
        break;
      }
      from = hyphen + 1;
    }
    return numbers;
  }

  private static boolean isOfCalendar(Word word) {
    return word != Word.NONE
        && (word.is(Role.MONTH)
            || word.is(Role.WEEKDAY)
            || word.is(Role.UNIT)
            || word.is(Role.UNITS)
            || word.is(Role.SEASON)
            || word.is(Role.PART));
  }

  /** {@code 2024-09-02}, which is one date and no difference. */
  private static boolean isIsoDate(String text) {
    return text.length() >= 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Numbers.digits(text.substring(0, 4)) >= 0
        && Numbers.digits(text.substring(5, 7)) >= 0;
  }

  private void put(int t, int from, int to, String text, Word known) {
    if (size == token.length) {
      int capacity = size * 2;
      token = Arrays.copyOf(token, capacity);
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      lower = Arrays.copyOf(lower, capacity);
      word = Arrays.copyOf(word, capacity);
    }
    token[size] = t;
    start[size] = tokens.start(t) + from;
    end[size] = to == tokens.lower(t).length() ? tokens.end(t) : tokens.start(t) + to;
    lower[size] = text;
    word[size++] = known;
  }

  /** What comes first in the text's dates in figures. */
  DayOrder dayOrder() {
    return dayOrder;
  }

  /** The atoms of a sentence. */
  Line line(Sentence sentence) {
    return new Line(this, firstOf[sentence.first()], firstOf[sentence.end()]);
  }

  int token(int atom) {
    return token[atom];
  }

  int start(int atom) {
    return start[atom];
  }

  int end(int atom) {
    return end[atom];
  }

  String lower(int atom) {
    return lower[atom];
  }

  Word word(int atom) {
    return word[atom];
  }

  Tag tag(int atom) {
    return tokens.tag(token[atom]);
  }

  boolean isCapital(int atom) {
    Shape shape = tokens.shape(token[atom]);
    if (shape != Shape.CAPITALISED && shape != Shape.CAPITALS) {
      return isInner(atom) && Character.isUpperCase(tokens.word(token[atom]).charAt(offset(atom)));
    }
    return !isInner(atom) || Character.isUpperCase(tokens.word(token[atom]).charAt(offset(atom)));
  }

  private boolean isInner(int atom) {
    return start[atom] > tokens.start(token[atom]);
  }

  private int offset(int atom) {
    return start[atom] - tokens.start(token[atom]);
  }
}
