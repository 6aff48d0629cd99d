package org.capias.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.capias.model.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/** Steps of so many units from the day of writing or from the last date told. */
final class Steps {
  private final Setting setting;
  private final Point last;

  Steps(Setting setting, Point last) {
    this.setting = setting;
    this.last = last;
  }

  Told step(Sense.Step step, Draft draft, Line line) {
    if (step.unit() == Unit.WEEKEND && step.base() == Base.BARE) {
      boolean ahead = Verbs.tense(line, draft) == Tense.FUTURE || isWeekend(setting.today());
      Sense.Step nearest = new Sense.Step(Unit.WEEKEND, ahead ? 0 : -1, Base.SPEECH);
      return step(nearest, draft, line);
    }
    boolean text =
        step.base() == Base.TEXT
            || setting.narrative()
            || step.base() == Base.NEAREST && (!setting.told().isKnown() || isOfTold(step, draft));
    if (setting.narrative() && step.base() == Base.SPEECH && isToday(step)) {
      return draft.part() == null
          ? Told.open(new TimeValue.Reference(Tense.PRESENT))
          : Told.open(open(step, draft));
    }
    if (text && !setting.narrative() && step.unit() == Unit.DAY && last.toDay() == null) {
      // "the warrant of March 2023 … He flew home the same evening": not of that month
      return Told.open(open(step, draft));
    }
    Point from = text ? last : setting.told();
    TimeValue value = from.isKnown() ? from(from, step, draft) : null;
    Basis basis = text ? Basis.TEXT : setting.basis();
    return value == null ? Told.open(open(step, draft)) : new Told(value, basis);
  }

  private static boolean isWeekend(@Nullable LocalDate day) {
    return day != null && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** "on Wednesday …, earlier in the day": of the day told just before, if that is a recent one. */
  private boolean isOfTold(Sense.Step step, Draft draft) {
    LocalDate told = last.toDay();
    LocalDate today = setting.today();
    return step.unit() == Unit.DAY
        && draft.clock() == null
        && draft.part() == null
        && told != null
        && today != null
        && told.isAfter(today.minusDays(7))
        && !told.isAfter(today);
  }

  private static boolean isToday(Sense.Step step) {
    return step.unit() == Unit.DAY && step.amount() == 0;
  }

  private static TimeValue open(Sense.Step step, Draft draft) {
    if (step.unit() == Unit.DAY) {
      return new TimeValue.Moment(0, 0, 0, draft.part(), draft.clock(), Precision.DAY);
    }
    return new TimeValue.Open(Opens.pattern(step.unit()));
  }

  /** The value, or null where the point is too coarse to count from. */
  static @Nullable TimeValue from(Point from, Sense.Step step, Draft draft) {
    int n = step.amount();
    try {
      return switch (step.unit()) {
        case SECOND, MINUTE, HOUR -> null;
        case DAY -> day(from, n, draft);
        case WEEK -> week(from, n);
        case FORTNIGHT -> week(from, 2 * n);
        case WEEKEND -> weekend(from, n);
        case MONTH -> from.hasMonth() ? month(from.monthPlus(n), draft) : null;
        case QUARTER -> quarter(from, n);
        case YEAR -> Resolver.moment(Point.yearPlus(from.year(), n), 0, 0, draft);
        case DECADE -> decade(from, n);
        case CENTURY -> century(from, n);
        case MILLENNIUM -> null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable TimeValue day(Point from, int n, Draft draft) {
    LocalDate day = from.toDay();
    if (day != null) {
      Point sum = Point.of(day.plusDays(n));
      return Resolver.moment(sum.year(), sum.month(), sum.day(), draft);
    }
    return n == 0 && from.hasMonth()
        ? new TimeValue.Moment(
            from.year(), from.month(), from.day(), draft.part(), draft.clock(), Precision.DAY)
        : null;
  }

  private static TimeValue month(Point month, Draft draft) {
    return Resolver.moment(month.year(), month.month(), 0, draft);
  }

  private static @Nullable TimeValue week(Point from, int n) {
    LocalDate day = from.toDay();
    return day == null ? null : new TimeValue.Week(monday(day).plusWeeks(n), false);
  }

  /** The weekend last past, the one of this week, the one to come. */
  private static @Nullable TimeValue weekend(Point from, int n) {
    LocalDate day = from.toDay();
    return day == null ? null : new TimeValue.Week(monday(day).plusWeeks(n), true);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static @Nullable TimeValue quarter(Point from, int n) {
    if (!from.hasMonth()) {
      return null;
    }
    int index = (from.month() - 1) / 3 + n;
    int year = Point.yearPlus(from.year(), Math.floorDiv(index, 4));
    return new TimeValue.PartOfYear(year, YearPart.of("Q" + (Math.floorMod(index, 4) + 1)));
  }

  private static TimeValue decade(Point from, int n) {
    int year = Point.yearPlus(from.year(), 10 * n);
    return new TimeValue.Decade(year / 10);
  }

  private static TimeValue century(Point from, int n) {
    int year = Point.yearPlus(from.year(), 100 * n);
    return new TimeValue.Century(Math.abs(year) / 100, year < 0);
  }

  /** The year that a value lies in; 0 where it has none. */
  static int yearOf(TimeValue value) {
    if (value instanceof TimeValue.Moment moment) {
      return moment.year();
    }
    return value instanceof TimeValue.PartOfYear part ? part.year() : 0;
  }

  /** Where a value lies, for what is told after it; null where it fixes nothing. */
  static @Nullable Point pointOf(TimeValue value) {
    if (value instanceof TimeValue.Moment moment) {
      return new Point(moment.year(), moment.month(), moment.day());
    }
    if (value instanceof TimeValue.PartOfYear part) {
      return new Point(part.year(), 0, 0);
    }
    return null;
  }
}
