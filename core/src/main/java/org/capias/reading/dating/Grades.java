package org.capias.reading.dating;

import org.capias.reading.text.Calendar;

/** Numbers and words of dates as roughly as they matter. */
final class Grades {
  private Grades() {}

  static String number(int n) {
    return n < 6 ? Integer.toString(n) : "6";
  }

  static String about(int n) {
    return n <= 3 ? number(n) : n <= 5 ? "5" : n <= 8 ? "8" : n <= 14 ? "14" : n <= 25 ? "25" : "+";
  }

  /** Sentences between two, with the side. */
  static String away(int n) {
    return n > 0 ? "+" + Math.min(n, 3) : n >= -3 ? Integer.toString(n) : n >= -5 ? "-5" : "-6";
  }

  /** A word of a date: months, weekdays and numbers as such. */
  static String word(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.length() == 4 ? "year" : "#";
    }
    return Calendar.isMonth(word) ? "month" : Calendar.isWeekday(word) ? "weekday" : word;
  }
}
