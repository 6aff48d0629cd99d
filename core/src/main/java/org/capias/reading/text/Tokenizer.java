package org.capias.reading.text;

import java.util.Locale;

/**
 * Cuts text into tokens in one pass without regular expressions. Never looks back further than the
 * token it stands in, so its cost is linear in any text.
 *
 * <p>The file is over 300 lines: one pass over the characters, without a table between its steps.
 */
final class Tokenizer {
  private final String text;
  private final Tokens tokens;
  private final WordCache cache = new WordCache();
  private final Markup markup;

  private Tokenizer(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
    this.markup = new Markup(text);
  }

  static Tokens tokens(String text, int from) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run(from);
    tokenizer.tokens.markup(tokenizer.markup.count());
    return tokenizer.tokens;
  }

  private void run(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int tag = c == '<' || c == '&' ? markup.end(i) : i;
      if (isSpace(c)) {
        i += Character.charCount(c);
      } else if (tag > i) {
        i = tag;
      } else if (Character.isLetter(c)) {
        i = word(i);
      } else if (Character.isDigit(c)) {
        i = number(i);
      } else {
        i = mark(i, c);
      }
    }
  }

  /** White space, and what is as invisible: zero-width and directional marks, soft hyphens. */
  static boolean isSpace(int c) {
    return c <= ' '
        || c >= 0x7f
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL);
  }

  private int word(int from) {
    int i = letters(from, from);
    int end = withFullStop(from, i);
    // "U.S.-based"
    while (end > i
        && end + 1 < text.length()
        && isHyphen(end)
        && isLetterAt(end + 1)
        && Character.isUpperCase(text.charAt(from))) {
      i = letters(from, end + 1);
      end = withFullStop(from, i);
    }
    int cut = contraction(from, end);
    if (cut > from && cut < end) {
      put(from, cut);
      put(cut, end);
    } else {
      put(from, end);
    }
    return end;
  }

  /** Where a word that goes on at {@code i} ends, its full stop not counted. */
  private int letters(int from, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isCombining(c) || link(c, i, next)) {
        i = next;
      } else if (isFormat(c)) {
        int after = next;
        while (after < text.length() && isFormat(text.charAt(after))) {
          after++;
        }
        if (after >= text.length() || !isLetterAt(after)) {
          return i;
        }
        i = after;
      } else {
        return webLink(from, i) ? address(next) : i;
      }
    }
    return i;
  }

  private int address(int from) {
    int i = from;
    while (i < text.length() && !isSpace(text.codePointAt(i)) && !isBracket(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isHyphen(int at) {
    char c = text.charAt(at);
    return c == '-' || c == '‐' || c == '‑';
  }

  private boolean isLetterAt(int at) {
    return Character.isLetter(text.codePointAt(at));
  }

  /** Zero-width and directional marks, soft hyphens: inside a word they belong to it. */
  private static boolean isFormat(int c) {
    return c > 0x7f && Character.getType(c) == Character.FORMAT;
  }

  /** A mark between two letters that belongs to the word: hyphen, apostrophe, U.S., AT&T, x@y. */
  private boolean link(int c, int at, int next) {
    if (next >= text.length()) {
      return false;
    }
    int after = text.codePointAt(next);
    if (!Character.isLetterOrDigit(after)) {
      return false;
    }
    return switch (c) {
      case '-', '‐', '‑', '\'', '’', 'ʼ', '@', '_' -> true;
      case '&' -> !markup.isSpace(at);
      case '.' -> isInitial(at) || isHost(at, next) || isDecimal(at, after);
      case ',' -> isDecimal(at, after);
      default -> false;
    };
  }

  /** "U.S", "R-S.C": one letter before the stop, not a word's last. */
  private boolean isInitial(int at) {
    if (at < 2) {
      return true;
    }
    char before = text.charAt(at - 2);
    if (before == '-') {
      return Character.isUpperCase(text.charAt(at - 1));
    }
    return !Character.isLetter(before);
  }

  /** Inside a number that letters precede: "US2.4". */
  private boolean isDecimal(int at, int after) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(after);
  }

  /** Small letters on both sides of a full stop without a space: a host or a file name. */
  private boolean isHost(int at, int next) {
    return Character.isLowerCase(text.charAt(at - 1))
        && Character.isLowerCase(text.charAt(next))
        && next + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(next + 1));
  }

  private boolean webLink(int from, int at) {
    return text.startsWith("://", at)
        && at - from <= 6
        && text.regionMatches(true, from, "http", 0, 4);
  }

  private static boolean isBracket(char c) {
    return c == ')' || c == ']' || c == '>' || c == '"' || c == '”' || c == ',';
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private int withFullStop(int from, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    String word = end - from > 12 ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    return Abbreviations.takesStop(text, from, end, word) ? end + 1 : end;
  }

  /** Where a possessive or a contracted negation begins inside a word, or -1. */
  private int contraction(int from, int end) {
    int n = end - from;
    if (n > 2
        && isApostrophe(text.charAt(end - 2))
        && "sSmMdD".indexOf(text.charAt(end - 1)) >= 0) {
      return end - 2;
    }
    if (n > 3
        && isApostrophe(text.charAt(end - 2))
        && lower(end - 1) == 't'
        && lower(end - 3) == 'n') {
      return end - 3;
    }
    if (n > 3 && isApostrophe(text.charAt(end - 3))) {
      String tail = text.substring(end - 2, end).toLowerCase(Locale.ROOT);
      if (tail.equals("re") || tail.equals("ve") || tail.equals("ll")) {
        return end - 3;
      }
    }
    return -1;
  }

  private char lower(int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
  }

  private int number(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        i++;
      } else if ((c == '.' || c == ',' || c == ':' || c == '/' || c == '-')
          && i + 1 < text.length()
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
      } else if (c == '-' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    put(from, i);
    return i;
  }

  private int mark(int from, int c) {
    int end = from + Character.charCount(c);
    if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    if (c == '$') {
      end = currency(end);
    }
    // A possessive that stands alone, after a closing mark: (ICC)'s, “X”’s
    if (isApostrophe((char) c)
        && end < text.length()
        && lower(end) == 's'
        && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)))
        && from > 0
        && !isSpace(text.charAt(from - 1))) {
      end++;
    }
    put(from, end);
    return end;
  }

  /** "$US" and "$A" before a number are one sign, as Australian papers write them. */
  private int currency(int from) {
    int i = from;
    while (i < text.length() && i < from + 3 && Character.isUpperCase(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Character.isDigit(text.charAt(i)) ? i : from;
  }

  private void put(int from, int end) {
    Shape shape = shape(from, end);
    tokens.add(from, end, cache.lower(text, from, end), shape);
  }

  private Shape shape(int from, int end) {
    int c = text.codePointAt(from);
    if (Character.isDigit(c)) {
      return Shape.NUMBER;
    }
    if (!Character.isLetter(c)) {
      return isQuote(c) && end - from == 1 ? Shape.QUOTE : Shape.MARK;
    }
    if (!Character.isUpperCase(c) && !Character.isTitleCase(c)) {
      return Shape.LOWER;
    }
    int letters = 0;
    int capitals = 0;
    for (int i = from; i < end; i++) {
      char d = text.charAt(i);
      if (Character.isLetter(d)) {
        letters++;
        capitals += Character.isUpperCase(d) ? 1 : 0;
      }
    }
    return letters > 1 && capitals == letters ? Shape.CAPITALS : Shape.CAPITALISED;
  }

  static boolean isQuote(int c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‹', '›', '\'', '`', '＂' -> true;
      default -> false;
    };
  }
}
