package org.capias.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Weekdays and what points at them: "Monday", "last Friday", "Monday evening", "Friday week". */
final class Weekdays implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    int j = line.is(i, "the") ? i + 1 : i;
    Base base = Base.BARE;
    int step = 0;
    if (line.is(j, Role.PICK)) {
      base = Base.SPEECH;
      step = line.word(j).number(Role.PICK);
      j++;
    } else if (line.is(j, Role.TEXTPICK) && (j > i || !line.is(j, "following"))
        || line.isAny(j, "that", "very")) {
      base = Base.TEXT;
      step = line.word(j).number(Role.TEXTPICK);
      j++;
    }
    int weekday = line.weekday(j);
    if (weekday == 0 || isInTitle(line, j)) {
      return null;
    }
    Draft day = Draft.of(i, j + 1, new Sense.Nth(weekday, 0, null, step, base));
    if (base == Base.BARE && line.is(i - 1, "a")) {
      // "on a Monday in April": any of them; but "in a Monday interview" the last one
      Draft any = partOfDay(line, day);
      return Relatives.endsClause(line, any.end())
          ? any.with(new Sense.Fixed(new TimeValue.Weekday(DayOfWeek.of(weekday), any.part())))
          : any;
    }
    return inWeek(line, partOfDay(line, day), weekday);
  }

  private static Draft partOfDay(Line line, Draft day) {
    int j = day.end();
    if (line.isAny(j, "early", "late")) {
      j++;
    }
    return line.is(j, Role.PART)
        ? day.upTo(j + 1).with(DayPart.of(line.word(j).value(Role.PART)))
        : day;
  }

  /** "Monday last week", "Friday of next week". */
  private static Draft inWeek(Line line, Draft day, int weekday) {
    int j = line.is(day.end(), "of") ? day.end() + 1 : day.end();
    if (line.is(j, Role.PICK) && line.is(j + 1, "week")) {
      Sense.Step week = new Sense.Step(Unit.WEEK, line.word(j).number(Role.PICK), Base.SPEECH);
      return day.upTo(j + 2)
          .with(new Sense.Inside(new Sense.Nth(weekday, 0, null, 0, Base.BARE), week));
    }
    boolean plain = day.sense() instanceof Sense.Nth nth && nth.base() == Base.BARE;
    // "Friday week" is a week after Friday, but not in "the Friday week-end".
    return plain && line.is(day.end(), "week") && !line.isDash(day.end() + 1)
        ? day.upTo(day.end() + 1)
            .with(new Sense.Beside(new Sense.Nth(weekday, 0, null, 0, Base.SPEECH), Unit.DAY, 7))
        : day;
  }

  /** The year, where a day told with its weekday falls on that weekday in it; else 0. */
  static int fitting(Sense.Stated told, int year) {
    LocalDate day = new Point(year, told.month(), told.day()).toDay();
    return day != null && day.getDayOfWeek().getValue() == told.weekday() ? year : 0;
  }

  /** "Black Friday", "the Sunday Times". */
  private static boolean isInTitle(Line line, int i) {
    boolean before = line.isCapital(i - 1) && line.is(i - 1, Role.TITLEBEFORE);
    boolean after = line.isCapital(i + 1) && line.is(i + 1, Role.TITLEAFTER);
    return before || after || line.is(i - 1, "good") || line.is(i - 1, "easter");
  }
}
