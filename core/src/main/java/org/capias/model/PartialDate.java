package org.capias.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A date as precise as its source: a year, a month or a day. Written as in EDTF (ISO 8601-2, level
 * 0): {@code 2024}, {@code 2024-09}, {@code 2024-09-02}.
 *
 * <p>Precision is never dropped and never invented: {@code 2024-09} is not the first of September.
 * {@link #first()} and {@link #last()} give the days that the date spans. The order is by first day
 * and then from coarse to fine, so that it is total and agrees with {@code equals}.
 *
 * @param year the year of the common era, 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month or the year is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /** The months by their English names, January first. */
  public static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** How much of a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("year out of range: " + year);
    }
    if (month == 0 && day != 0) {
      throw new DateTimeException("a day without a month: " + year + "-?-" + day);
    }
    if (month != 0) {
      YearMonth month0 = YearMonth.of(year, month);
      if (day != 0 && !month0.isValidDay(day)) {
        throw new DateTimeException("no such day: " + month0 + "-" + day);
      }
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, month, 0);
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws DateTimeException when the text has another form or names a day that does not exist
   */
  public static PartialDate parse(String text) {
    return tryParse(text)
        .orElseThrow(
            () -> new DateTimeException("not a date (YYYY, YYYY-MM or YYYY-MM-DD): " + text));
  }

  /** As {@link #parse}, with an empty answer where that one throws. */
  public static Optional<PartialDate> tryParse(String text) {
    int n = text.length();
    if (n != 4 && n != 7 && n != 10) {
      return Optional.empty();
    }
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(
          new PartialDate(
                  Integer.parseInt(text.substring(0, 4)),
                  n > 4 ? Integer.parseInt(text.substring(5, 7)) : 0,
                  n > 7 ? Integer.parseInt(text.substring(8)) : 0)
              .checked(n));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private PartialDate checked(int length) {
    if (length > 4 && month == 0 || length > 7 && day == 0) {
      throw new DateTimeException("zero month or day");
    }
    return this;
  }

  public Precision precision() {
    return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
  }

  public boolean isDay() {
    return day != 0;
  }

  /** The first day that this date may mean. */
  public LocalDate first() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** The last day that this date may mean. */
  public LocalDate last() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year, 12, 31);
      case MONTH -> YearMonth.of(year, month).atEndOfMonth();
      case DAY -> first();
    };
  }

  /** Whether every day of the other date lies in this one: {@code 2024-09} holds 2 September. */
  public boolean contains(PartialDate other) {
    return !other.first().isBefore(first()) && !other.last().isAfter(last());
  }

  /** Whether both may mean the same day: one contains the other. */
  public boolean compatible(PartialDate other) {
    return contains(other) || other.contains(this);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byDay = first().compareTo(other.first());
    return byDay != 0 ? byDay : precision().compareTo(other.precision());
  }

  /** The date as EDTF text, which is also the JSON form. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    digits(text, year, 1000);
    if (month != 0) {
      digits(text.append('-'), month, 10);
    }
    if (day != 0) {
      digits(text.append('-'), day, 10);
    }
    return text.toString();
  }

  /** {@code 17 March 2023}, {@code November 2025}, {@code 2026}. */
  public String inWords() {
    return switch (precision()) {
      case YEAR -> Integer.toString(year);
      case MONTH -> MONTHS.get(month - 1) + " " + year;
      case DAY -> day + " " + MONTHS.get(month - 1) + " " + year;
    };
  }

  /** Not by String.format: dates are printed by the hundred at every start. */
  private static void digits(StringBuilder text, int number, int unit) {
    for (int rest = unit; rest > 0; rest /= 10) {
      text.append((char) ('0' + number / rest % 10));
    }
  }
}
