package org.capias.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** Weekdays, months and parts of the year that are picked: "Monday", "last May", "next summer". */
final class Picks {
  private final Setting setting;
  private final Point last;

  Picks(Setting setting, Point last) {
    this.setting = setting;
    this.last = last;
  }

  Told pick(Sense.Nth nth, Draft draft, Line line) {
    if (nth.weekday() > 0) {
      return weekday(nth, draft, line);
    }
    if (nth.month() > 0) {
      return month(nth, draft);
    }
    YearPart part = nth.part();
    return part == null
        ? Told.open(new TimeValue.Open("XXXX"))
        : yearPart(part, nth.step(), nth.base(), draft, line);
  }

  private Told weekday(Sense.Nth nth, Draft draft, Line line) {
    DayOfWeek weekday = DayOfWeek.of(nth.weekday());
    boolean text = nth.base() == Base.TEXT || setting.narrative();
    LocalDate from = text ? last.toDay() : setting.today();
    if (from == null) {
      LocalDate fixed = setting.weekdays().get(nth.weekday());
      if (fixed != null && nth.step() == 0) {
        return new Told(Resolver.moment(Point.of(fixed), draft), Basis.TEXT);
      }
      return Told.open(new TimeValue.Weekday(weekday, draft.part()));
    }
    if (setting.narrative() && nth.base() == Base.BARE) {
      return Told.open(new TimeValue.Weekday(weekday, draft.part()));
    }
    LocalDate day = from.with(adjuster(nth, weekday, draft, line));
    return new Told(Resolver.moment(Point.of(day), draft), text ? Basis.TEXT : setting.basis());
  }

  private TemporalAdjuster adjuster(Sense.Nth nth, DayOfWeek weekday, Draft draft, Line line) {
    if (nth.step() < 0) {
      return TemporalAdjusters.previous(weekday);
    }
    if (nth.step() > 0) {
      return TemporalAdjusters.next(weekday);
    }
    boolean ahead = nth.base() == Base.SPEECH || nth.base() == Base.BARE && isAhead(draft, line);
    return ahead
        ? TemporalAdjusters.nextOrSame(weekday)
        : TemporalAdjusters.previousOrSame(weekday);
  }

  /** "will land on Friday", and "is in the capital until Friday". */
  private static boolean isAhead(Draft draft, Line line) {
    return switch (Verbs.tense(line, draft)) {
      case FUTURE -> true;
      case PRESENT -> line.isAny(draft.first() - 1, "until", "till");
      case PAST -> false;
    };
  }

  private Told month(Sense.Nth nth, Draft draft) {
    boolean text = nth.base() == Base.TEXT || setting.narrative();
    Point near = text ? last : setting.told();
    if (!near.isKnown() || !near.hasMonth() && nth.step() != 0) {
      return Told.open(Resolver.moment(0, nth.month(), 0, draft));
    }
    int year = near.year();
    if (nth.step() < 0 && nth.month() >= near.month()) {
      year = Point.yearPlus(year, -1);
    } else if (nth.step() > 0 && nth.month() <= near.month()) {
      year = Point.yearPlus(year, 1);
    }
    return new Told(
        Resolver.moment(year, nth.month(), 0, draft), text ? Basis.TEXT : setting.basis());
  }

  Told yearPart(YearPart part, int step, Base base, Draft draft, Line line) {
    boolean text = base == Base.TEXT || setting.narrative() || !setting.told().isKnown();
    Point near = text ? last : setting.told();
    if (!near.isKnown()) {
      return Told.open(new TimeValue.PartOfYear(0, part));
    }
    int year = near.year();
    int month = near.month() == 0 ? 6 : near.month();
    if (step < 0 && part.month() + 3 >= month) {
      year = Point.yearPlus(year, -1);
    } else if (step > 0 && part.month() <= month) {
      year = Point.yearPlus(year, 1);
    } else if (base == Base.BARE && !text && near.hasMonth()) {
      Tense tense = Verbs.tense(line, draft);
      if (tense == Tense.PAST && part.month() > month) {
        year--;
      } else if (tense == Tense.FUTURE && part.month() + 2 < month) {
        year++;
      }
    }
    return new Told(new TimeValue.PartOfYear(year, part), text ? Basis.TEXT : setting.basis());
  }
}
