package org.capias.reading.speech.chunk;

import java.util.HashSet;
import java.util.Set;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Phrases of time that stand between a speaker and his verb, or between verb and content, without
 * being either: "Monday", "last week", "Sept. 2", "earlier today". Their meaning is the business of
 * the pass that reads dates; here they are only stepped over.
 */
final class TimeWords {
  private static final Set<String> DAYS =
      Set.of(
          "mon.",
          "tues.",
          "tue.",
          "wed.",
          "thu.",
          "thurs.",
          "thur.",
          "fri.",
          "yesterday",
          "today",
          "tomorrow",
          "tonight",
          "overnight");
  private static final Set<String> SHORT_MONTHS =
      Set.of(
          "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.",
          "dec.", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
          "dec");
  private static final Set<String> UNITS =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "noon",
          "midnight",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "decade",
          "century",
          "days",
          "weeks",
          "months",
          "years",
          "hours",
          "minutes",
          "hour",
          "minute",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "time");
  private static final Set<String> POINTERS =
      Set.of(
          "last", "next", "this", "that", "earlier", "later", "late", "early", "previous", "same");

  /** All with which such a phrase can begin, beside numbers: most words are none of them. */
  private static final Set<String> OPENERS = new HashSet<>(DAYS);

  static {
    OPENERS.addAll(SHORT_MONTHS);
    OPENERS.addAll(Calendar.names());
    OPENERS.addAll(POINTERS);
  }

  private TimeWords() {}

  /** Where a time phrase that begins at the token ends; the token itself where none begins. */
  static int end(Tokens tokens, int from, int to) {
    int end = phrase(tokens, from, to);
    // "Monday's talks" is about the talks.
    return isPossessive(tokens, end, to) ? from : end;
  }

  private static int phrase(Tokens tokens, int from, int to) {
    if (from < to && tokens.shape(from) != Shape.NUMBER && !OPENERS.contains(tokens.lower(from))) {
      return from;
    }
    int i = from;
    boolean pointed = false;
    while (i < to && (POINTERS.contains(tokens.lower(i)) || pointed && tokens.is(i, "the"))) {
      pointed = true;
      i++;
    }
    if (i >= to) {
      return from;
    }
    String word = tokens.lower(i);
    if (DAYS.contains(word) || Calendar.isWeekday(word)) {
      return tail(tokens, i + 1, to);
    }
    if (isMonth(word) && tokens.shape(i) == Shape.CAPITALISED) {
      boolean numbered = i + 1 < to && tokens.shape(i + 1) == Shape.NUMBER;
      return numbered || pointed || isTimePreposition(tokens, i - 1)
          ? tail(tokens, i + 1, to)
          : from;
    }
    if (pointed && UNITS.contains(word) && !isPossessive(tokens, i + 1, to)) {
      return i + 1;
    }
    if (tokens.shape(i) == Shape.NUMBER) {
      return number(tokens, from, i, to);
    }
    return from;
  }

  private static boolean isMonth(String word) {
    return Calendar.isMonth(word) || SHORT_MONTHS.contains(word);
  }

  /** 2024 · 2 September · 10:30 a.m. */
  private static int number(Tokens tokens, int from, int i, int to) {
    String word = tokens.lower(i);
    if (i + 1 < to && isMonth(tokens.lower(i + 1)) && tokens.shape(i + 1) == Shape.CAPITALISED) {
      return tail(tokens, i + 2, to);
    }
    if (i + 1 < to
        && (tokens.is(i + 1, "a.m.")
            || tokens.is(i + 1, "p.m.")
            || tokens.is(i + 1, "am")
            || tokens.is(i + 1, "pm"))) {
      return i + 2;
    }
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    boolean before = isTimePreposition(tokens, i - 1);
    boolean after = i + 1 >= to || tokens.tag(i + 1) != Tag.NOUN && tokens.tag(i + 1) != Tag.ADJ;
    return year && before && after ? i + 1 : from;
  }

  private static int tail(Tokens tokens, int from, int to) {
    int i = from;
    while (i < to) {
      String word = tokens.lower(i);
      boolean number = tokens.shape(i) == Shape.NUMBER;
      boolean comma =
          word.equals(",")
              && i + 1 < to
              && tokens.shape(i + 1) == Shape.NUMBER
              && tokens.lower(i + 1).length() == 4;
      if (number
          || comma
          || word.equals("morning")
          || word.equals("afternoon")
          || word.equals("evening")
          || word.equals("night")) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isPossessive(Tokens tokens, int i, int to) {
    return i < to && tokens.is(i, "'s");
  }

  private static boolean isTimePreposition(Tokens tokens, int i) {
    return tokens.is(i, "in")
        || tokens.is(i, "on")
        || tokens.is(i, "since")
        || tokens.is(i, "of")
        || tokens.is(i, "until")
        || tokens.is(i, "by")
        || tokens.is(i, "during");
  }
}
