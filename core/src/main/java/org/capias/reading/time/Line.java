package org.capias.reading.time;

import org.capias.reading.text.Tag;

/**
 * The atoms of one sentence. Every question may be asked outside of it; the answer is then that of
 * a word without any role, so that no pattern crosses the end of a sentence.
 */
final class Line {
  private final Atoms atoms;
  private final int from;
  private final int to;

  Line(Atoms atoms, int from, int to) {
    this.atoms = atoms;
    this.from = from;
    this.to = to;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  DayOrder dayOrder() {
    return atoms.dayOrder();
  }

  boolean has(int i) {
    return i >= from && i < to;
  }

  Word word(int i) {
    return has(i) ? atoms.word(i) : Word.NONE;
  }

  boolean is(int i, Role role) {
    return has(i) && atoms.word(i).is(role);
  }

  boolean is(int i, String lower) {
    return has(i) && atoms.lower(i).equals(lower);
  }

  boolean isAny(int i, String one, String two) {
    return is(i, one) || is(i, two);
  }

  boolean isAny(int i, String one, String two, String three) {
    return is(i, one) || is(i, two) || is(i, three);
  }

  /** Small letters; empty text outside. */
  String lower(int i) {
    return has(i) ? atoms.lower(i) : "";
  }

  boolean isCapital(int i) {
    return has(i) && atoms.isCapital(i);
  }

  /** A word in small letters. */
  boolean isSmall(int i) {
    return has(i) && Character.isLetter(lower(i).charAt(0)) && !atoms.isCapital(i);
  }

  boolean isMark(int i) {
    return has(i) && !Character.isLetterOrDigit(lower(i).codePointAt(0));
  }

  /** A dash of any length. */
  boolean isDash(int i) {
    if (!has(i) || lower(i).length() > 2) {
      return false;
    }
    char c = lower(i).charAt(0);
    return c == '-' || c == '–' || c == '—' || c == '−';
  }

  /** Whether no space stands between an atom and the one before it. */
  boolean isTight(int i) {
    return has(i - 1) && has(i) && atoms.end(i - 1) == atoms.start(i);
  }

  Tag tag(int i) {
    return has(i) ? atoms.tag(i) : Tag.X;
  }

  /** Digits of one to four places; -1 for anything else. */
  int digits(int i) {
    return has(i) ? Numbers.digits(lower(i)) : -1;
  }

  /** 1 to 12; 0 where the atom is no month. Of those that are also words a capital is asked. */
  int month(int i) {
    boolean sure = isCapital(i) || !is(i, Role.NAMESAKE) && lower(i).length() > 4;
    return is(i, Role.MONTH) && sure ? word(i).number(Role.MONTH) : 0;
  }

  /** 1 (Monday) to 7; 0 where the atom is no weekday. */
  int weekday(int i) {
    return word(i).number(Role.WEEKDAY);
  }

  /** Day of the month as "2", "2nd" or "second"; 0 for anything else. */
  int day(int i) {
    if (!has(i)) {
      return 0;
    }
    int n = digits(i);
    if (n < 0) {
      n = Numbers.ordinal(lower(i));
    }
    if (n < 0) {
      n = word(i).number(Role.ORDINAL);
    }
    return n >= 1 && n <= 31 ? n : 0;
  }

  /** A year of four digits, 1000 to 2199; 0 for anything else. */
  int year(int i) {
    int n = lower(i).length() == 4 ? digits(i) : -1;
    return n >= 1000 && n < 2200 ? n : 0;
  }
}
