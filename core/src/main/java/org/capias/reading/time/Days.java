package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Days, months and years of the calendar: "2 September 2024", "Monday, Sept. 2", "February of
 * 1940", "490 BC", "2024-09-02".
 */
final class Days implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    Draft found = onWeekday(line, i);
    found = Drafts.longer(found, dayMonth(line, i));
    found = Drafts.longer(found, monthDay(line, i));
    found = Drafts.longer(found, monthYear(line, i));
    found = Drafts.longer(found, Numeric.date(line, i));
    found = Drafts.longer(found, Years.at(line, i));
    return Drafts.longer(found, ordinalDay(line, i));
  }

  /** "Monday, Sept. 2", "Sunday 29 June 2003"; a bare weekday is for {@link Weekdays}. */
  private static @Nullable Draft onWeekday(Line line, int i) {
    int weekday = line.weekday(i);
    if (weekday == 0) {
      return null;
    }
    int j = line.is(i + 1, ",") ? i + 2 : i + 1;
    j = line.is(j, "the") ? j + 1 : j;
    Draft date = Drafts.longer(dayMonth(line, j), monthDay(line, j));
    if (date == null || !(date.sense() instanceof Sense.Stated told)) {
      return null;
    }
    return date.from(i)
        .with(new Sense.Stated(told.year(), told.month(), told.day(), weekday, told.shortYear()));
  }

  /** "27 June 1950", "the 25th of August", "2nd September". */
  private static @Nullable Draft dayMonth(Line line, int i) {
    int j = line.is(i, "the") ? i + 1 : i;
    int day = line.day(j);
    if (day == 0) {
      return null;
    }
    int m = j + 1;
    m = line.is(m, "day") ? m + 1 : m;
    m = line.is(m, "of") ? m + 1 : m;
    int month = line.month(m);
    if (month == 0 || line.is(j, Role.ORDINAL) && m == j + 1) {
      return null;
    }
    return withYear(line, Draft.of(i, m + 1, stated(0, month, day)));
  }

  /** "September 1, 1939", "Sept. 2", "Sep. 3rd, 2024". */
  private static @Nullable Draft monthDay(Line line, int i) {
    int month = line.month(i);
    if (month == 0) {
      return null;
    }
    int j = line.is(i + 1, "the") ? i + 2 : i + 1;
    j = line.is(j, ".") && line.isTight(j) && j == i + 1 ? j + 1 : j; // "post-Sept. 11"
    int day = line.day(j);
    boolean ordinalWord = line.is(j, Role.ORDINAL);
    // "May 10,000", "in March 5 people died": a count, not a day
    if (day == 0 || ordinalWord && j == i + 1 || line.is(j + 1, "%") || line.is(j + 1, "percent")) {
      return null;
    }
    return withYear(line, Draft.of(i, j + 1, stated(0, month, day)));
  }

  /** "February of 1940", "June 1950", "March, 2024", "September". */
  private static @Nullable Draft monthYear(Line line, int i) {
    int month = line.month(i);
    if (month == 0) {
      return null;
    }
    Draft dated = withYear(line, Draft.of(i, i + 1, stated(0, month, 0)));
    return dated.length() > 1 || isMonth(line, i) ? dated : null;
  }

  /**
   * Whether a month's name that stands alone is one: "May" and "April" are names, "March" a walk.
   */
  private static boolean isMonth(Line line, int i) {
    if (!line.is(i, Role.NAMESAKE)) {
      boolean lead = line.is(i - 1, Role.LEAD) || !line.has(i - 1);
      return lead || !(line.isCapital(i + 1) && line.isCapital(i - 1));
    }
    boolean sure =
        line.isAny(i - 1, "in", "since", "during")
            || line.isAny(i - 1, "until", "throughout", "mid")
            || line.is(i - 1, Role.EDGE)
            || line.is(i - 1, Role.PICK);
    if (sure) {
      return true;
    }
    if (line.is(i + 1, "'s") || line.isCapital(i + 1) && line.weekday(i + 1) == 0) {
      return false;
    }
    return line.is(i - 1, Role.LEAD)
        || isSpan(line, i)
        || line.is(i - 1, Role.PICK)
        || line.is(i - 1, Role.TEXTPICK)
        || line.is(i - 1, "-") && line.isTight(i)
        || line.isAny(i - 1, "the", "a") && line.isSmall(i + 1) && !Function.is(line, i + 1)
        || isListed(line, i);
  }

  /** "(August-September 1950)". */
  private static boolean isSpan(Line line, int i) {
    return line.isDash(i + 1) && line.month(i + 2) > 0
        || line.isDash(i - 1) && line.month(i - 2) > 0;
  }

  /** "January, March and May": between months a namesake is one too. */
  private static boolean isListed(Line line, int i) {
    return (line.isAny(i - 1, "and", "or", ",") || line.isDash(i - 1))
        && (line.month(i - 2) > 0 || line.year(i - 2) > 0 || line.month(i - 3) > 0);
  }

  /** A day and a month, with the year behind them when there is one. */
  private static Draft withYear(Line line, Draft date) {
    int j = date.end();
    int k = j;
    if (line.isAny(k, ",", "of")) {
      k++;
    }
    if (line.is(k, "the") && line.is(k + 1, "year")) {
      k += 2;
    }
    Sense.Stated told = (Sense.Stated) date.sense();
    int ancient = Years.ancient(line, k);
    if (ancient != 0) {
      return date.upTo(Years.ancientEnd(line, k)).with(stated(ancient, told.month(), told.day()));
    }
    int year = line.year(k);
    // "on June 5, 2000 soldiers": a year is followed by no noun in the plural
    if (year != 0 && !Years.isCount(line, k)) {
      return date.upTo(k + 1).with(stated(year, told.month(), told.day()));
    }
    int s = Years.shortYear(line, k);
    if (s >= 0) {
      return date.upTo(Years.shortYearEnd(line, k))
          .with(new Sense.Stated(s, told.month(), told.day(), 0, true));
    }
    return inYear(line, date);
  }

  /** "August of that year", "July 25 of the same year", "September last year". */
  static Draft inYear(Line line, Draft date) {
    int j = line.is(date.end(), "of") ? date.end() + 1 : date.end();
    boolean of = j > date.end();
    int k = of && line.is(j, "the") ? j + 1 : j;
    Sense.Step year;
    if (of && line.is(k, "that") || line.is(k, Role.TEXTPICK) && of) {
      int same = line.is(k, "that") && line.is(k + 1, "same") ? k + 1 : k;
      year = new Sense.Step(Unit.YEAR, line.word(same).number(Role.TEXTPICK), Base.TEXT);
      k = same;
    } else if (line.is(k, Role.PICK)) {
      year = new Sense.Step(Unit.YEAR, line.word(k).number(Role.PICK), Base.SPEECH);
    } else {
      return date;
    }
    return line.is(k + 1, "year")
        ? date.upTo(k + 2).with(new Sense.Inside(date.sense(), year))
        : date;
  }

  /** "the 20th", with nothing behind it that the ordinal could belong to. */
  private static @Nullable Draft ordinalDay(Line line, int i) {
    if (!line.is(i, "the") || Numbers.ordinal(line.lower(i + 1)) < 1) {
      return null;
    }
    int day = line.day(i + 1);
    boolean tied = line.is(i - 1, "on") || line.is(i - 1, Role.BOUND) || line.is(i - 1, "of");
    boolean alone =
        !line.has(i + 2) || line.isMark(i + 2) && !line.isDash(i + 2) || Function.is(line, i + 2);
    boolean month = line.is(i + 2, "of") && line.isAny(i + 3, "that", "this");
    int same = month && line.is(i + 4, "same") ? i + 5 : i + 4;
    if (day > 0 && tied && month && line.is(same, "month")) {
      Base base = line.is(i + 3, "that") ? Base.TEXT : Base.SPEECH;
      return Draft.of(i, same + 1, new Sense.Inside(stated(0, 0, day), monthStep(base)));
    }
    return day > 0 && tied && alone && !line.is(i + 2, "of")
        ? Draft.of(i, i + 2, stated(0, 0, day))
        : null;
  }

  private static Sense.Step monthStep(Base base) {
    return new Sense.Step(Unit.MONTH, 0, base);
  }

  static Sense.Stated stated(int year, int month, int day) {
    return new Sense.Stated(year, month, day, 0, false);
  }
}
