package org.capias.reading.text;

import java.util.HashSet;
import java.util.Set;

/** The names of months and weekdays, and the words of a line that tells a day and nothing else. */
public final class Calendar {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> WORDS = PageWords.of("calendar");

  /** A stamp with more words and numbers tells something beside its day. */
  private static final int LONGEST = 20;

  private Calendar() {}

  /** Whether a word, in small letters, is the full name of a month. */
  public static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }

  /** Whether a word, in small letters, is the full name of a day of the week. */
  public static boolean isWeekday(String lower) {
    return WEEKDAYS.contains(lower);
  }

  /** The full names of months and weekdays, in small letters. */
  public static Set<String> names() {
    Set<String> names = new HashSet<>(MONTHS);
    names.addAll(WEEKDAYS);
    return names;
  }

  /** Whether a word, in small letters, may stand in a line that is only a day. */
  static boolean holds(String lower) {
    return WORDS.contains(lower);
  }

  /** Whether a sentence is a day and nothing else, "Posted October 12, 2023 3:15 am". */
  static boolean isDay(Tokens tokens, Sentence sentence) {
    boolean number = false;
    boolean calendar = false;
    int n = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      if (shape == Shape.MARK) {
        continue;
      }
      n++;
      if (shape == Shape.NUMBER) {
        number = true;
        calendar |= isNumeric(tokens.lower(i));
      } else if (holds(tokens.lower(i))) {
        calendar = true;
      } else {
        return false;
      }
    }
    return number && calendar && n <= LONGEST;
  }

  /** "21.07.2025", "2025-07-21", "7/21/2025". */
  private static boolean isNumeric(String number) {
    return number.chars().filter(c -> c == '.' || c == '/' || c == '-').count() == 2;
  }
}
