package org.capias.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.capias.model.PartialDate;
import org.capias.model.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the values of one text's expressions, in text order, and remembers the last date told.
 * Never finer than the words: what no anchor fixes keeps its X.
 */
final class Resolver {
  private final Setting setting;
  private Point last = Point.UNKNOWN;

  Resolver(Setting setting) {
    this.setting = setting;
  }

  Told resolve(Draft draft, Line line) {
    Told told = value(draft.sense(), draft, line);
    remember(told);
    return told;
  }

  private Told value(Sense sense, Draft draft, Line line) {
    if (sense instanceof Sense.Fixed fixed) {
      return Told.explicit(fixed.value());
    }
    if (sense instanceof Sense.Stated stated) {
      return stated(stated, draft, line);
    }
    if (sense instanceof Sense.Part part) {
      return part.year() != 0
          ? Told.explicit(new TimeValue.PartOfYear(part.year(), part.part()))
          : new Picks(setting, last).yearPart(part.part(), 0, Base.BARE, draft, line);
    }
    if (sense instanceof Sense.Tens tens) {
      return tens(tens);
    }
    if (sense instanceof Sense.Step step) {
      return new Steps(setting, last).step(step, draft);
    }
    if (sense instanceof Sense.Nth nth) {
      return new Picks(setting, last).pick(nth, draft, line);
    }
    if (sense instanceof Sense.Movable movable) {
      return movable(movable, draft, line);
    }
    return inside((Sense.Inside) sense, draft);
  }

  // ---- dates with parts told

  private Told stated(Sense.Stated s, Draft draft, Line line) {
    if (s.shortYear()) {
      int year = fullYear(s.year());
      return year == 0
          ? Told.open(moment(0, s.month(), s.day(), draft))
          : new Told(moment(year, s.month(), s.day(), draft), Basis.TEXT);
    }
    if (s.year() != 0) {
      return Told.explicit(moment(s.year(), s.month(), s.day(), draft));
    }
    if (s.month() == 0) {
      return dayOfMonth(s.day(), draft, line);
    }
    return monthOf(s, draft, line);
  }

  private int fullYear(int two) {
    Point near = setting.narrative() || !setting.told().isKnown() ? last : setting.told();
    if (!near.isKnown() || near.year() < 0) {
      return 0;
    }
    int year = near.year() - Math.floorMod(near.year(), 100) + two;
    return year > near.year() + 20 ? year - 100 : year < near.year() - 80 ? year + 100 : year;
  }

  /** A month, or a month and day, whose year is not told. */
  private Told monthOf(Sense.Stated s, Draft draft, Line line) {
    int year;
    Basis basis;
    int scope = scopeYear(draft, line);
    if (scope != 0) {
      year = scope;
      basis = Basis.TEXT;
    } else if (setting.narrative() && last.isKnown()) {
      year = Narrative.year(last, s.month(), s.day());
      basis = Basis.TEXT;
    } else if (setting.told().isKnown()) {
      year = nearYear(s, Verbs.tense(line, draft));
      basis = setting.basis();
    } else {
      year = setting.year();
      basis = Basis.TEXT;
    }
    TimeValue value = moment(year, s.month(), s.day(), draft);
    return year == 0 ? Told.open(value) : new Told(value, basis);
  }

  /** "In 2013, he went there in July": a year that opens the sentence holds for all of it. */
  private int scopeYear(Draft draft, Line line) {
    int first = line.from();
    if (line.is(first, "in") && line.year(first + 1) > 0 && draft.first() > first + 2) {
      return line.year(first + 1);
    }
    return 0;
  }

  /** The year that brings a month, or a day of it, nearest to the day of writing. */
  private int nearYear(Sense.Stated s, Tense tense) {
    Point now = setting.told();
    if (s.weekday() > 0 && s.day() > 0) {
      int fitting = yearByWeekday(s, now.year());
      if (fitting != 0) {
        return fitting;
      }
    }
    if (!now.hasMonth()) {
      return now.year();
    }
    int distance = (s.month() - now.month()) * 31;
    if (s.day() > 0 && now.day() > 0) {
      distance += s.day() - now.day();
    }
    return switch (tense) {
      // a day's slack for time zones
      case PAST -> distance > 1 ? now.year() - 1 : now.year();
      case FUTURE -> distance < -31 ? now.year() + 1 : now.year();
      case PRESENT ->
          distance > 6 * 31 ? now.year() - 1 : distance < -8 * 31 ? now.year() + 1 : now.year();
    };
  }

  private static int yearByWeekday(Sense.Stated s, int near) {
    for (int year : new int[] {near, near - 1, near + 1}) {
      LocalDate day = new Point(year, s.month(), s.day()).toDay();
      if (day != null && day.getDayOfWeek().getValue() == s.weekday()) {
        return year;
      }
    }
    return 0;
  }

  /** "the 20th": of the month that is being told of. */
  private Told dayOfMonth(int day, Draft draft, Line line) {
    Point near = setting.narrative() || !setting.told().isKnown() ? last : setting.told();
    if (!near.hasMonth()) {
      return Told.open(new TimeValue.Moment(0, 0, day, draft.part(), draft.clock(), Precision.DAY));
    }
    Point month = new Point(near.year(), near.month(), 0);
    if (!setting.narrative() && near.hasDay()) {
      Tense tense = Verbs.tense(line, draft);
      if (tense != Tense.FUTURE && day > near.day()) {
        month = month.monthPlus(-1);
      } else if (tense == Tense.FUTURE && day < near.day()) {
        month = month.monthPlus(1);
      }
    }
    Basis basis = near.equals(last) ? Basis.TEXT : setting.basis();
    return new Told(moment(month.year(), month.month(), day, draft), basis);
  }

  private Told tens(Sense.Tens tens) {
    if (tens.bc()) {
      return Told.explicit(new TimeValue.Decade(-tens.number()));
    }
    if (tens.number() >= 10) {
      return Told.explicit(new TimeValue.Decade(tens.number()));
    }
    int near =
        setting.told().isKnown() && !setting.narrative() ? setting.told().year() : last.year();
    if (near <= 0) {
      return Told.open(new TimeValue.Open("XX" + tens.number()));
    }
    int decade = near / 100 * 10 + tens.number();
    return new Told(new TimeValue.Decade(decade * 10 > near ? decade - 10 : decade), Basis.TEXT);
  }

  // ---- one date in another

  /** "September last year", "July 25 of the same year", "Friday of next week". */
  private Told inside(Sense.Inside inside, Draft draft) {
    Told outer = new Steps(setting, last).step(inside.outer(), draft);
    Optional<PartialDate> date = outer.value().date();
    int year = Steps.yearOf(outer.value());
    if (inside.inner() instanceof Sense.Nth nth && nth.weekday() > 0) {
      DayOfWeek weekday = DayOfWeek.of(nth.weekday());
      return outer.value() instanceof TimeValue.Week week
          ? new Told(
              moment(Point.of(week.monday().plusDays(nth.weekday() - 1L)), draft), outer.basis())
          : Told.open(new TimeValue.Weekday(weekday, draft.part()));
    }
    if (inside.inner() instanceof Sense.Part part) {
      return new Told(new TimeValue.PartOfYear(year, part.part()), outer.basis());
    }
    if (inside.inner() instanceof Sense.Stated s) {
      int month = s.month() == 0 ? date.map(PartialDate::month).orElse(0) : s.month();
      return new Told(moment(year, month, s.day(), draft), outer.basis());
    }
    return outer;
  }

  private Told movable(Sense.Movable feast, Draft draft, Line line) {
    int year = feast.year();
    Basis basis = Basis.EXPLICIT;
    if (year == 0) {
      Point near = setting.narrative() || !setting.told().isKnown() ? last : setting.told();
      if (near.year() <= 0) {
        return Told.open(new TimeValue.Open("XXXX-XX-XX"));
      }
      year = near.year();
      basis = near.equals(last) ? Basis.TEXT : setting.basis();
      LocalDate now = near.toDay();
      if (now != null && !setting.narrative()) {
        long days = ChronoUnit.DAYS.between(now, Feast.day(feast.feast(), year));
        Tense tense = Verbs.tense(line, draft);
        year += tense == Tense.PAST && days > 1 ? -1 : tense == Tense.FUTURE && days < 0 ? 1 : 0;
      }
    }
    return new Told(moment(Point.of(Feast.day(feast.feast(), year)), draft), basis);
  }

  // ---- values

  static TimeValue moment(Point point, Draft draft) {
    return moment(point.year(), point.month(), point.day(), draft);
  }

  /** A date of the calendar; a day that its month has not is left out. */
  static TimeValue moment(int year, int month, int day, Draft draft) {
    Precision told = day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    boolean exists = day == 0 || year <= 0 || new Point(year, month, day).toDay() != null;
    return new TimeValue.Moment(
        year,
        month,
        exists ? day : 0,
        draft.part(),
        draft.clock(),
        exists ? told : Precision.MONTH);
  }

  private void remember(Told told) {
    @Nullable Point point = Steps.pointOf(told.value());
    if (point != null && point.isKnown()) {
      last = point;
    }
  }
}
