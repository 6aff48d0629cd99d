package org.capias.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times of the clock and parts of the day: "10:57", "5:30 p.m.", "noon", "the morning of April 19".
 */
final class Clocks implements Pattern {
  private final Days days = new Days();
  private final Weekdays weekdays = new Weekdays();
  private final Relatives relatives = new Relatives();

  @Override
  public @Nullable Draft at(Line line, int i) {
    Draft clock = clock(line, i);
    if (clock != null) {
      return withDay(line, clock);
    }
    return part(line, i);
  }

  private static @Nullable Draft clock(Line line, int i) {
    if (line.isAny(i, "noon", "midnight") && !line.isCapital(i + 1)) {
      return of(i, i + 1, line.is(i, "noon") ? 12 : 24, 0);
    }
    if (line.is(i, Role.NUMBER)
        && line.is(i + 1, "o'clock")
        && line.word(i).number(Role.NUMBER) < 13) {
      return of(i, i + 2, line.word(i).number(Role.NUMBER), 0);
    }
    String text = line.lower(i);
    if (text.isEmpty() || text.charAt(0) > '9' || text.charAt(0) < '0') {
      return null;
    }
    Draft military = military(line, i);
    if (military != null) {
      return military;
    }
    int n = 0;
    while (n < text.length() && n < 3 && Character.isDigit(text.charAt(n))) {
      n++;
    }
    int hour = Numbers.digits(text.substring(0, n));
    int minute = 0;
    boolean colon = false;
    String rest = text.substring(n);
    if (rest.length() >= 3 && (rest.charAt(0) == ':' || rest.charAt(0) == '.')) {
      minute = Numbers.digits(rest.substring(1, 3));
      colon = rest.charAt(0) == ':' && minute >= 0;
      boolean point =
          rest.charAt(0) == '.' && minute >= 0 && isHalf(line, rest.substring(3), i + 1);
      if (!colon && !point) {
        return null;
      }
      rest = rest.substring(3);
    }
    int end = i + 1;
    int shift = rest.isEmpty() ? half(line.lower(end)) : half(rest);
    if (rest.isEmpty() && shift >= 0) {
      end++;
    } else if (!rest.isEmpty() && shift < 0 && !rest.equals("hrs")) {
      return null;
    }
    boolean oclock = line.is(end, "o'clock");
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || !colon && shift < 0 && !oclock) {
      return null;
    }
    if (shift >= 0 && (hour < 1 || hour > 12)) {
      return null;
    }
    int hours = shift < 0 ? hour : hour % 12 + shift;
    return of(i, oclock ? end + 1 : end, hours, minute);
  }

  /** "1430 GMT", "0600 hours". */
  private static @Nullable Draft military(Line line, int i) {
    String text = line.lower(i);
    boolean told = line.isAny(i + 1, "gmt", "utc", "hours") || line.is(i + 1, "hrs");
    if (text.length() != 4 || !told || Numbers.digits(text) < 0) {
      return null;
    }
    int hour = Numbers.digits(text) / 100;
    int minute = Numbers.digits(text) % 100;
    return hour > 24 || minute > 59 ? null : of(i, i + 1, hour, minute);
  }

  private static boolean isHalf(Line line, String rest, int next) {
    return half(rest) >= 0 || rest.isEmpty() && half(line.lower(next)) >= 0;
  }

  /** 0 for a.m., 12 for p.m., -1 for anything else. */
  private static int half(String text) {
    return switch (text) {
      case "a.m.", "am", "a.m" -> 0;
      case "p.m.", "pm", "p.m" -> 12;
      default -> -1;
    };
  }

  private static Draft of(int first, int end, int hour, int minute) {
    String clock = (hour < 10 ? "0" : "") + hour + (minute < 10 ? ":0" : ":") + minute;
    return Draft.of(first, end, new Sense.Step(Unit.DAY, 0, Base.NEAREST)).at(clock);
  }

  /** "three o'clock in the morning", "6 o'clock this afternoon". */
  private static Draft withPart(Line line, Draft clock) {
    int j = line.isAny(clock.end(), "in", "at") ? clock.end() + 1 : clock.end();
    int k = line.isAny(j, "the", "this", "that") ? j + 1 : j;
    String hour = clock.clock();
    if (!line.is(k, Role.PART) || hour == null || j == k && !line.is(k, "night")) {
      return clock;
    }
    int n = Integer.parseInt(hour.substring(0, 2));
    boolean late = n < 12 && !line.word(k).value(Role.PART).equals("MO");
    String shifted = late ? n + 12 + hour.substring(2) : hour;
    return clock.upTo(k + 1).at(shifted);
  }

  /** "9:34 p.m., March 19", "10 a.m. Friday", "1430 GMT on Monday". */
  private Draft withDay(Line line, Draft told) {
    Draft clock = withPart(line, told);
    int j = clock.end();
    while (j < clock.end() + 2 && line.isAny(j, "gmt", "utc", "local")
        || line.isAny(j, "time", "est", "edt")
        || line.isAny(j, "et", "bst", "cet")) {
      j++;
    }
    int k = line.isAny(j, ",", "on") ? j + 1 : j;
    Draft day = weekdays.at(line, k);
    day = Drafts.longer(day, days.at(line, k));
    day = Drafts.longer(day, relatives.at(line, k));
    if (day == null || day.part() != null || !isDay(day.sense())) {
      return clock.upTo(j);
    }
    // "11 a.m. on 11 November": the hour takes the day, the day stays an expression of its own
    Draft timed = day.from(clock.first()).at(clock.clock());
    return line.is(j, "on") ? timed.upTo(j) : timed;
  }

  /** "May 8 1:00AM", "Friday, 10 a.m.": a day and the hour behind it are one; null otherwise. */
  static @Nullable Draft join(Line line, Draft day, Draft hour) {
    boolean bare = hour.sense() instanceof Sense.Step step && step.base() == Base.NEAREST;
    boolean next =
        day.end() == hour.first() || day.end() + 1 == hour.first() && line.is(day.end(), ",");
    return bare && next && hour.clock() != null && day.part() == null && isDay(day.sense())
        ? day.upTo(hour.end()).at(hour.clock())
        : null;
  }

  /**
   * "On Friday they met at 5 p.m.": an hour without a day is of the day that its sentence tells.
   */
  static void shareDays(List<Draft> drafts) {
    Draft day = drafts.stream().filter(draft -> isDay(draft.sense())).findFirst().orElse(null);
    for (int k = 0; k < drafts.size() && day != null; k++) {
      Draft draft = drafts.get(k);
      boolean bare = draft.sense() instanceof Sense.Step step && step.base() == Base.NEAREST;
      if (isDay(draft.sense())) {
        day = draft;
      } else if (bare && (draft.clock() != null || draft.part() != null)) {
        drafts.set(k, draft.with(day.sense()));
      }
    }
  }

  private static boolean isDay(Sense sense) {
    return sense instanceof Sense.Stated told && told.day() > 0
        || sense instanceof Sense.Nth nth && nth.weekday() > 0
        || sense instanceof Sense.Step step
            && step.unit() == Unit.DAY
            && step.base() != Base.NEAREST;
  }

  /** "the morning of April 19", "the night of 20 June 1791", "one afternoon", "at night". */
  private @Nullable Draft part(Line line, int i) {
    int j = line.isAny(i, "the", "one", "early") ? i + 1 : i;
    j = line.isAny(j, "early", "late") ? j + 1 : j;
    if (!line.is(j, Role.PART) || line.isCapital(j) && line.has(j - 1)) {
      return null;
    }
    DayPart part = DayPart.of(line.word(j).value(Role.PART));
    int k = line.is(j + 1, "hours") ? j + 2 : j + 1;
    if (line.isAny(k, "of", "on")) {
      Draft day = Drafts.longer(days.at(line, k + 1), weekdays.at(line, k + 1));
      if (day != null && isDay(day.sense()) && day.part() == null) {
        return day.from(i).with(part);
      }
    }
    boolean definite =
        line.is(i, "the") && line.isAny(i - 1, "in", "during") || line.is(j, "overnight");
    if (definite) {
      return Draft.of(i, k, new Sense.Step(Unit.DAY, 0, Base.NEAREST)).with(part);
    }
    boolean night =
        part == DayPart.NIGHT && i == j && line.is(i - 1, Role.LEAD)
            || line.is(i, "one")
            || line.isAny(i - 1, "at", "by", "before");
    boolean general =
        night && (!line.isDash(j + 1) && !line.isSmall(j + 1) || Function.is(line, j + 1));
    return general ? Draft.of(i, k, new TimeValue.Open("XXXX-XX-XXT" + part.code())) : null;
  }
}
