package org.capias.report.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.model.PartialDate;
import org.capias.report.view.TimelinePicture.Tick;

/**
 * Days as places along a picture, in per cent of its width, so that a picture fills a phone and a
 * sheet of paper alike. The scale is linear; it begins and ends with a whole day, month or year,
 * whichever suits its length, and has at most six ticks.
 */
final class TimeScale {
  private static final int TICKS = 6;

  /** As long as this, the axis counts days, then months, then years. */
  private static final long DAYS = 62;

  private static final long MONTHS = 3L * 366;

  private final LocalDate begin;

  /** The first day that is no longer on the scale. */
  private final LocalDate end;

  private final double width;
  private final List<Tick> ticks = new ArrayList<>();

  /**
   * @param dates at least one
   * @param width per cent of the picture that the scale takes, from its left edge
   */
  TimeScale(List<PartialDate> dates, double width) {
    LocalDate first =
        dates.stream().map(PartialDate::first).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = dates.stream().map(PartialDate::last).max(LocalDate::compareTo).orElseThrow();
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    this.width = width;
    if (days <= DAYS) {
      begin = first.minusDays(1);
      end = last.plusDays(2);
      int step = step(ChronoUnit.DAYS.between(begin, end), 1, 2, 3, 7, 14);
      for (LocalDate day = begin.plusDays(1); day.isBefore(end); day = day.plusDays(step)) {
        tick(day, day.getDayOfMonth() + " " + month(day));
      }
    } else if (days <= MONTHS) {
      begin = first.withDayOfMonth(1);
      end = last.withDayOfMonth(1).plusMonths(1);
      int step = step(ChronoUnit.MONTHS.between(begin, end), 1, 2, 3, 6, 12);
      for (LocalDate day = begin; day.isBefore(end); day = day.plusMonths(step)) {
        tick(day, month(day) + " " + day.getYear());
      }
    } else {
      begin = first.withDayOfYear(1);
      end = last.withDayOfYear(1).plusYears(1);
      int step = step(ChronoUnit.YEARS.between(begin, end), 1, 2, 5, 10, 20, 50, 100, 500, 2000);
      for (LocalDate day = begin; day.isBefore(end); day = day.plusYears(step)) {
        tick(day, String.valueOf(day.getYear()));
      }
    }
  }

  private static int step(long length, int... steps) {
    for (int step : steps) {
      if (length <= (long) step * TICKS) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }

  private void tick(LocalDate day, String label) {
    ticks.add(new Tick(percent(place(day)), label));
  }

  private static String month(LocalDate day) {
    return Words.shortMonth(day.getMonthValue());
  }

  List<Tick> ticks() {
    return ticks;
  }

  /** Where the day begins. */
  private double place(LocalDate day) {
    return width * ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
  }

  /** Where the first day of the date begins. */
  double from(PartialDate date) {
    return place(date.first());
  }

  /** Where the last day of the date ends. */
  double to(PartialDate date) {
    return place(date.last().plusDays(1));
  }

  double middle(PartialDate date) {
    return (from(date) + to(date)) / 2;
  }

  static String percent(double place) {
    return String.format(Locale.ROOT, "%.2f%%", place);
  }
}
