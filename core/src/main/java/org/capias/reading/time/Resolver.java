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
  /** How many years a bare number before the common era may lie from the last year told. */
  private static final int NEAR_ANCIENT = 60;

  private final Setting setting;
  private final Story story = new Story();

  Resolver(Setting setting) {
    this.setting = setting;
  }

  /** To be told before the times of each sentence, also of one that has none. */
  void nextSentence() {
    story.nextSentence();
  }

  /** The value, or null where the words mean no time in a text of this kind. */
  @Nullable Told resolve(Draft draft, Line line) {
    Told told = value(draft.sense(), draft, line);
    if (told != null) {
      story.remember(told.value(), draft, line);
    }
    return told;
  }

  private @Nullable Told value(Sense sense, Draft draft, Line line) {
    if (sense instanceof Sense.Fixed fixed) {
      return Told.explicit(fixed.value());
    }
    if (sense instanceof Sense.Stated stated) {
      return stated(stated, draft, line);
    }
    if (sense instanceof Sense.Part part) {
      return part.year() != 0
          ? Told.explicit(new TimeValue.PartOfYear(part.year(), part.part()))
          : new Picks(setting, last()).yearPart(part.part(), 0, Base.BARE, draft, line);
    }
    if (sense instanceof Sense.Tens tens) {
      return tens(tens);
    }
    if (sense instanceof Sense.Step step) {
      boolean ofClock = step.base() == Base.NEAREST && step.unit() == Unit.DAY;
      Point from = ofClock && !setting.narrative() ? story.lastIn(line) : last();
      return new Steps(setting, from).step(step, draft, line);
    }
    if (sense instanceof Sense.Nth nth) {
      return new Picks(setting, last()).pick(nth, draft, line);
    }
    if (sense instanceof Sense.Beside beside) {
      return beside(beside, draft, line);
    }
    if (sense instanceof Sense.InHistory history) {
      return setting.narrative() ? value(history.sense(), draft, line) : null;
    }
    if (sense instanceof Sense.Ancient ancient) {
      int year = -ancient.number();
      boolean near =
          story.last().year() < 0 && Math.abs(year - story.last().year()) <= NEAR_ANCIENT;
      return near ? new Told(moment(year, 0, 0, draft), Basis.TEXT) : null;
    }
    if (sense instanceof Sense.Within within) {
      return within(within, draft, line);
    }
    if (sense instanceof Sense.Movable movable) {
      return movable(movable, draft, line);
    }
    return inside((Sense.Inside) sense, draft, line);
  }

  /** The date that "two days later" counts from: in news one told close before. */
  private Point last() {
    return setting.narrative() ? story.last() : story.near();
  }

  private Told stated(Sense.Stated s, Draft draft, Line line) {
    if (s.shortYear()) {
      int year = fullYear(s.year());
      return year == 0
          ? Told.open(moment(0, s.month(), s.day(), draft))
          : new Told(moment(year, s.month(), s.day(), draft), Basis.TEXT);
    }
    if (s.year() != 0) {
      story.rememberFull(s);
      return Told.explicit(moment(s.year(), s.month(), s.day(), draft));
    }
    Yearless yearless = new Yearless(setting, story);
    return s.month() == 0
        ? yearless.dayOfMonth(s.day(), draft, line)
        : yearless.month(s, draft, line);
  }

  private int fullYear(int two) {
    Point near = setting.narrative() || !setting.told().isKnown() ? story.last() : setting.told();
    if (!near.isKnown() || near.year() < 0) {
      return 0;
    }
    int year = near.year() - Math.floorMod(near.year(), 100) + two;
    return year > near.year() + 20 ? year - 100 : year < near.year() - 80 ? year + 100 : year;
  }

  private Told tens(Sense.Tens tens) {
    if (tens.bc()) {
      return Told.explicit(new TimeValue.Decade(-tens.number()));
    }
    if (tens.number() >= 10) {
      return Told.explicit(new TimeValue.Decade(tens.number()));
    }
    int near =
        setting.told().isKnown() && !setting.narrative()
            ? setting.told().year()
            : story.last().year();
    if (near <= 0) {
      return Told.open(new TimeValue.Open("XX" + tens.number()));
    }
    int decade = near / 100 * 10 + tens.number();
    return new Told(new TimeValue.Decade(decade * 10 > near ? decade - 10 : decade), Basis.TEXT);
  }

  /** "September last year", "July 25 of the same year", "Friday of next week". */
  private Told inside(Sense.Inside inside, Draft draft, Line line) {
    Told outer = new Steps(setting, last()).step(inside.outer(), draft, line);
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

  private Told beside(Sense.Beside beside, Draft draft, Line line) {
    Told date = value(beside.date(), draft, line);
    Point from = date == null ? null : Steps.pointOf(date.value());
    TimeValue value =
        from == null || !from.isKnown()
            ? null
            : Steps.from(from, new Sense.Step(beside.unit(), beside.amount(), Base.TEXT), draft);
    return value == null || date == null
        ? Told.open(new TimeValue.Open(Opens.pattern(beside.unit())))
        : new Told(value, date.basis());
  }

  private Told within(Sense.Within within, Draft draft, Line line) {
    Told date = value(within.date(), draft, line);
    if (date == null) {
      return Told.explicit(within.length());
    }
    story.remember(date.value(), draft, line);
    PartialDate day = date.value().date().orElse(null);
    TimeValue.Length length = within.length();
    return new Told(new TimeValue.Length(length.amount(), length.unit(), day), date.basis());
  }

  private Told movable(Sense.Movable feast, Draft draft, Line line) {
    int year = feast.year();
    Basis basis = Basis.EXPLICIT;
    if (year == 0) {
      Point near = setting.narrative() || !setting.told().isKnown() ? last() : setting.told();
      if (near.year() <= 0) {
        return Told.open(new TimeValue.Open("XXXX-XX-XX"));
      }
      year = near.year();
      basis = near.equals(last()) ? Basis.TEXT : setting.basis();
      LocalDate now = near.toDay();
      if (now != null && !setting.narrative()) {
        long days = ChronoUnit.DAYS.between(now, Feast.day(feast.feast(), year));
        Tense tense = Verbs.tense(line, draft);
        year += tense == Tense.PAST && days > 1 ? -1 : tense == Tense.FUTURE && days < 0 ? 1 : 0;
      }
    }
    return new Told(moment(Point.of(Feast.day(feast.feast(), year)), draft), basis);
  }

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
}
