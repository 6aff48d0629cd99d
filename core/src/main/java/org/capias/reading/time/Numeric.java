package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: {@code 2024-09-02}, {@code 3/9/2024}, {@code 02.09.2024}. Where neither the
 * date itself nor its text ({@link DayOrder}) tells day and month apart, only the year is taken.
 */
final class Numeric {
  private Numeric() {}

  static @Nullable Draft date(Line line, int i) {
    String text = line.lower(i);
    if (text.length() < 8 || text.charAt(0) > '9' || text.charAt(0) < '0') {
      return null;
    }
    if (text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return iso(text, i);
    }
    int[] parts = parts(text);
    if (parts == null) {
      return null;
    }
    int a = parts[0];
    int b = parts[1];
    int year = parts[2];
    boolean dots = text.indexOf('.') > 0;
    DayOrder order = line.dayOrder();
    if (a == b || a > 12 || b <= 12 && (dots || order == DayOrder.DAY_FIRST)) {
      return Draft.of(i, i + 1, Days.stated(year, b, a));
    }
    return b > 12 || order == DayOrder.MONTH_FIRST
        ? Draft.of(i, i + 1, Days.stated(year, a, b))
        : Draft.of(i, i + 1, Days.stated(year, 0, 0));
  }

  /**
   * Day or month, month or day, and year of a date such as {@code 3/9/2023}; null for what is none.
   */
  static int @Nullable [] parts(String text) {
    char mark = text.indexOf('/') > 0 ? '/' : text.indexOf('.') > 0 ? '.' : '-';
    int one = text.indexOf(mark);
    int two = text.indexOf(mark, one + 1);
    if (one < 1 || two < 0 || text.length() - two != 5 || text.indexOf(mark, two + 1) >= 0) {
      return null;
    }
    int a = Numbers.digits(text.substring(0, one));
    int b = Numbers.digits(text.substring(one + 1, two));
    int year = Numbers.digits(text.substring(two + 1));
    boolean day = a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
    return day && year >= 1000 && year <= 2199 ? new int[] {a, b, year} : null;
  }

  private static @Nullable Draft iso(String text, int i) {
    int year = Numbers.digits(text.substring(0, 4));
    int month = Numbers.digits(text.substring(5, 7));
    int day = Numbers.digits(text.substring(8, 10));
    boolean ends = text.length() == 10 || text.charAt(10) == 't';
    if (!ends || year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    Draft date = Draft.of(i, i + 1, Days.stated(year, month, day));
    return text.length() >= 16 && text.charAt(13) == ':' ? date.at(text.substring(11, 16)) : date;
  }
}
