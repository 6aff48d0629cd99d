package org.capias.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar to reckon from; 0 where unknown, the year negative before the common era
 * (there is no year 0).
 */
record Point(int year, int month, int day) {
  static final Point UNKNOWN = new Point(0, 0, 0);

  static Point of(PartialDate date) {
    return new Point(date.year(), date.month(), date.day());
  }

  static Point of(LocalDate date) {
    return new Point(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  boolean isKnown() {
    return year != 0;
  }

  boolean hasMonth() {
    return year != 0 && month != 0;
  }

  boolean hasDay() {
    return year > 0 && month != 0 && day != 0;
  }

  /** The day, or null where it is not known or does not exist. */
  @Nullable LocalDate toDay() {
    if (!hasDay()) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** So many years on; the year before 1 is -1. */
  static int yearPlus(int year, int years) {
    int sum = year + years;
    if (year < 0 && sum >= 0) {
      return sum + 1;
    }
    return year > 0 && sum <= 0 ? sum - 1 : sum;
  }

  /** So many months on, as a month. */
  Point monthPlus(int months) {
    if (year < 0) {
      int index = month - 1 + months;
      return new Point(yearPlus(year, Math.floorDiv(index, 12)), Math.floorMod(index, 12) + 1, 0);
    }
    YearMonth sum = YearMonth.of(year, month).plusMonths(months);
    return new Point(sum.getYear(), sum.getMonthValue(), 0);
  }
}
