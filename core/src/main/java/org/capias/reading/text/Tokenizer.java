package org.capias.reading.text;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens in one pass without regular expressions. Never looks back further than the
 * token it stands in, so its cost is linear in any text.
 *
 * <p>The file is over 300 lines: one pass over the characters, without a table between its steps.
 */
final class Tokenizer {
  /** Abbreviations whose full stop belongs to them; without their stop, in small letters. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sr", "jr", "st", "gen", "col", "maj", "capt", "lt",
          "sgt", "cmdr", "adm", "brig", "rep", "sen", "gov", "pres", "rev", "hon", "amb", "supt",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "inc", "corp", "ltd", "co",
          "vs", "etc", "no", "nos", "art", "arts", "para", "paras", "approx", "est", "dept", "fig",
          "e.g", "i.e", "a.m", "p.m", "u.s", "u.n", "u.k", "e.u", "d.c", "ph.d");

  private final String text;
  private final Tokens tokens;
  private final WordCache cache = new WordCache();

  private Tokenizer(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
  }

  static Tokens tokens(String text, int from) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run(from);
    return tokenizer.tokens;
  }

  private void run(int from) {
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        i += Character.charCount(c);
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
    int i = from;
    boolean link = false;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isCombining(c)) {
        i = next;
      } else if (link(c, i, next) || (link = link || webLink(from, i))) {
        i = next;
        if (link && next < text.length() && isSpace(text.codePointAt(next))) {
          break;
        }
      } else {
        break;
      }
      if (link) {
        while (i < text.length() && !isSpace(text.codePointAt(i)) && !isBracket(text.charAt(i))) {
          i++;
        }
        break;
      }
    }
    int end = withFullStop(from, i);
    int cut = contraction(from, end);
    if (cut > from && cut < end) {
      put(from, cut);
      put(cut, end);
    } else {
      put(from, end);
    }
    return end;
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
      case '-', '‐', '‑', '\'', '’', 'ʼ', '&', '@', '_' -> true;
      case '.' -> singleLetterBefore(at) || isHost(at, next);
      default -> false;
    };
  }

  private boolean singleLetterBefore(int at) {
    if (at < 2 || !Character.isLetter(text.charAt(at - 2)) && text.charAt(at - 2) != '-') {
      return true;
    }
    // A party and a state, as American papers write them: D-N.Y.
    return at > 2
        && text.charAt(at - 2) == '-'
        && Character.isUpperCase(text.charAt(at - 3))
        && (at == 3 || !Character.isLetterOrDigit(text.charAt(at - 4)));
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
    if (end >= text.length() || text.charAt(end) != '.' || end - from > 8) {
      return end;
    }
    boolean initial = end - from == 1 && Character.isUpperCase(text.charAt(from));
    boolean dotted = text.substring(from, end).indexOf('.') > 0;
    if (end - from > 3
        && text.charAt(from + 1) == '-'
        && Character.isUpperCase(text.charAt(from))) {
      // R-Calif.
      return isUnitedState(text.substring(from + 2, end)) ? end + 1 : dotted ? end + 1 : end;
    }
    if (Character.isUpperCase(text.charAt(from)) && isUnitedState(text.substring(from, end))) {
      return end + 1;
    }
    String folded = text.substring(from, end).toLowerCase(Locale.ROOT);
    return initial || dotted || ABBREVIATIONS.contains(folded) && !endsText(from, end)
        ? end + 1
        : end;
  }

  /**
   * Traditional abbreviations of the states of the USA, those that are no words of another kind.
   */
  private static boolean isUnitedState(String word) {
    return switch (word) {
      case "Ala",
          "Ariz",
          "Ark",
          "Calif",
          "Colo",
          "Conn",
          "Fla",
          "Ga",
          "Ill",
          "Kan",
          "Ky",
          "Md",
          "Mich",
          "Minn",
          "Mont",
          "Neb",
          "Nev",
          "Okla",
          "Ore",
          "Pa",
          "Tenn",
          "Va",
          "Vt",
          "Wis",
          "Wyo" ->
          true;
      default -> false;
    };
  }

  /**
   * "He said no." is not an abbreviation: short words before a line's end keep their stop apart.
   */
  private boolean endsText(int from, int end) {
    String word = text.substring(from, end);
    if (!(word.equals("no") || word.equals("art") || word.equals("fig") || word.equals("est"))) {
      return false;
    }
    int next = end + 2;
    return next >= text.length() || !Character.isDigit(text.charAt(next));
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
