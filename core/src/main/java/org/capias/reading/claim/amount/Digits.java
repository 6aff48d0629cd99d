package org.capias.reading.claim.amount;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Tokens;

/** What a token that begins with a digit is: a plain number, a year, a range, or no amount. */
final class Digits {
  enum Form {
    PLAIN,
    /** Four digits from 1900 to 2099, without a separator. */
    YEAR,
    /** Two numbers, the smaller first: "20-30". */
    RANGE,
    /** A number and a word with a hyphen: "44-month", "79-year-old". */
    COMPOUND,
    /** An ordinal, a time of day, a score, "24/7", "1990s", a code. */
    NONE
  }

  private final Tokens tokens;

  Digits(Tokens tokens) {
    this.tokens = tokens;
  }

  Form form(int token) {
    String word = tokens.lower(token);
    int i = numberEnd(word, 0);
    if (i == word.length()) {
      return isYear(word) ? Form.YEAR : Form.PLAIN;
    }
    char c = word.charAt(i);
    if (c == '-' && i + 1 < word.length()) {
      if (Character.isLetter(word.charAt(i + 1))) {
        return Form.COMPOUND;
      }
      int second = numberEnd(word, i + 1);
      boolean ascending =
          second == word.length() && value(word, 0, i) < value(word, i + 1, second) && i > 0;
      return ascending ? Form.RANGE : Form.NONE;
    }
    return Character.isLetter(c) && isUnit(word.substring(i)) ? Form.PLAIN : Form.NONE;
  }

  /** At most two digits. */
  boolean isShort(int token) {
    return tokens.end(token) - tokens.start(token) <= 2;
  }

  /** What is written together with the digits: "km" of "400km", or empty. */
  static String unit(String word) {
    int i = numberEnd(word, 0);
    return i < word.length() && Character.isLetter(word.charAt(i)) ? word.substring(i) : "";
  }

  /** "two-day", "five-year-old": a number word and something else with a hyphen. */
  static boolean isCompoundWord(String word) {
    int dash = word.indexOf('-');
    return dash > 0 && Lexicon.is(word.substring(0, dash), Role.NUMBER);
  }

  /** "twenty-five". */
  static boolean isCompoundNumber(String word) {
    int dash = word.indexOf('-');
    return dash > 0
        && Lexicon.is(word.substring(0, dash), Role.NUMBER)
        && Lexicon.is(word.substring(dash + 1), Role.NUMBER);
  }

  private static boolean isUnit(String letters) {
    return Lexicon.is(letters, Role.UNIT) || Lexicon.is(letters, Role.MULTIPLIER);
  }

  /** Where digits with decimal points and thousands separators end. */
  private static int numberEnd(String word, int from) {
    int i = from;
    while (i < word.length()) {
      char c = word.charAt(i);
      boolean separator =
          (c == '.' || c == ',') && i + 1 < word.length() && Character.isDigit(word.charAt(i + 1));
      if (!Character.isDigit(c) && !separator) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.charAt(0) >= '1'
        && word.charAt(0) <= '2'
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(1));
  }

  private static long value(String word, int from, int to) {
    long value = 0;
    for (int i = from; i < to && i < from + 12; i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        value = value * 10 + Character.digit(c, 10);
      }
    }
    return value;
  }
}
