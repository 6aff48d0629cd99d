package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** What happens again and again: "every Monday", "each year", "daily", "on Fridays", "per day". */
final class Sets implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    if (line.is(i, Role.SETUNIT)) {
      // "the Daily Mail", "Weekly Standard"
      boolean title = line.isCapital(i) && (line.isCapital(i + 1) || line.isCapital(i - 1));
      String unit = line.word(i).value(Role.SETUNIT);
      return title ? null : Draft.of(i, i + 1, recurring(Unit.valueOf(unit)));
    }
    if (line.is(i, Role.WEEKDAYS) && line.isCapital(i)) {
      int day = line.word(i).number(Role.WEEKDAYS);
      return Draft.of(i, i + 1, new TimeValue.Recurring("XXXX-WXX-" + day));
    }
    if (line.is(i, "weekends") && line.isSmall(i)) {
      return Draft.of(i, i + 1, new TimeValue.Recurring(Opens.pattern(Unit.WEEKEND)));
    }
    if (line.is(i, "per") && line.is(i + 1, Role.UNIT)) {
      Unit unit = Unit.valueOf(line.word(i + 1).value(Role.UNIT));
      return Draft.of(i, i + 2, new TimeValue.Recurring(unit.duration("1")));
    }
    return line.is(i, Role.EVERY) ? every(line, i) : null;
  }

  private static @Nullable Draft every(Line line, int i) {
    int j = line.isAny(i + 1, "other", "single") ? i + 2 : i + 1;
    Amounts amount = Amounts.at(line, j);
    if (amount != null && line.is(amount.end(), Role.UNITS)) {
      Unit unit = Unit.valueOf(line.word(amount.end()).value(Role.UNITS));
      return Draft.of(i, amount.end() + 1, new TimeValue.Recurring(unit.duration(amount.value())));
    }
    if (line.is(j, Role.UNIT) && !line.is(j, "second") && !line.is(j, "quarter")) {
      return Draft.of(i, j + 1, recurring(Unit.valueOf(line.word(j).value(Role.UNIT))));
    }
    int weekday = line.weekday(j);
    if (weekday > 0) {
      DayPart part =
          line.is(j + 1, Role.PART) ? DayPart.of(line.word(j + 1).value(Role.PART)) : null;
      String value = "XXXX-WXX-" + weekday + (part == null ? "" : "T" + part.code());
      return Draft.of(i, part == null ? j + 1 : j + 2, new TimeValue.Recurring(value));
    }
    if (line.is(j, Role.PART)) {
      DayPart part = DayPart.of(line.word(j).value(Role.PART));
      return Draft.of(i, j + 1, new TimeValue.Recurring("XXXX-XX-XXT" + part.code()));
    }
    if (line.is(j, Role.SEASON)) {
      String season = line.word(j).value(Role.SEASON);
      return Draft.of(i, j + 1, new TimeValue.Recurring("XXXX-" + season));
    }
    int month = line.month(j);
    return month == 0
        ? null
        : Draft.of(i, j + 1, new TimeValue.Recurring("XXXX-" + Timex.two(month)));
  }

  private static TimeValue recurring(Unit unit) {
    return new TimeValue.Recurring(unit.duration("1"));
  }
}
