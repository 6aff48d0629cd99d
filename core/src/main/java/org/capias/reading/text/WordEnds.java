package org.capias.reading.text;

import java.util.Locale;

/**
 * How far a word reaches that begins with a letter: over hyphens and apostrophes between letters,
 * over the stops of "U.S." and of hosts, over the full stop of an abbreviation, over the address of
 * a page.
 */
final class WordEnds {
  /** No abbreviation has more letters. */
  private static final int LONGEST_ABBREVIATION = 12;

  private static final int LONGEST_SCHEME = 6;

  private final String text;
  private final Markup markup;

  WordEnds(String text, Markup markup) {
    this.text = text;
    this.markup = markup;
  }

  /** Index after the last character of the word that begins at {@code from}. */
  int after(int from) {
    int i = letters(from, from);
    int end = withFullStop(from, i);
    // "U.S.-based"
    while (end > i
        && end + 1 < text.length()
        && Characters.isHyphen(text.charAt(end))
        && isLetterAt(end + 1)
        && Character.isUpperCase(text.charAt(from))) {
      i = letters(from, end + 1);
      end = withFullStop(from, i);
    }
    return end;
  }

  /** Where a word that goes on at {@code i} ends, its full stop not counted. */
  private int letters(int from, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c) || Characters.isCombining(c) || isLink(c, i, next)) {
        i = next;
      } else if (Characters.isFormat(c)) {
        int after = next;
        while (after < text.length() && Characters.isFormat(text.charAt(after))) {
          after++;
        }
        if (after >= text.length() || !isLetterAt(after)) {
          return i;
        }
        i = after;
      } else {
        return isWebLink(from, i) ? address(next) : i;
      }
    }
    return i;
  }

  /** A mark between two letters that belongs to the word: hyphen, apostrophe, U.S., AT&T, x@y. */
  private boolean isLink(int c, int at, int next) {
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

  private boolean isWebLink(int from, int at) {
    return text.startsWith("://", at)
        && at - from <= LONGEST_SCHEME
        && text.regionMatches(true, from, "http", 0, 4);
  }

  private int address(int from) {
    int i = from;
    while (i < text.length() && !Characters.endsAddress(text.codePointAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isLetterAt(int at) {
    return Character.isLetter(text.codePointAt(at));
  }

  private int withFullStop(int from, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    String word =
        end - from > LONGEST_ABBREVIATION ? "" : text.substring(from, end).toLowerCase(Locale.ROOT);
    return Abbreviations.takesStop(text, from, end, word) ? end + 1 : end;
  }
}
