package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** Named days: "Christmas Eve", "New Year's Day", "Easter", "Thanksgiving". */
final class Feasts implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    if (line.is(i, Role.FEAST) && line.isCapital(i) && !isInTitle(line, i)) {
      return feast(line, i);
    }
    if (line.is(i, "new") && line.is(i + 1, "year") && line.isCapital(i + 1)) {
      int j = line.is(i + 2, "'s") ? i + 3 : i + 2;
      if (line.isAny(j, "eve", "day")) {
        boolean eve = line.is(j, "eve");
        return withYear(line, i, j + 1, eve ? 12 : 1, eve ? 31 : 1);
      }
    }
    return null;
  }

  /** "White Christmas": a capital before it, within the sentence, that is no preposition. */
  private static boolean isInTitle(Line line, int i) {
    return line.has(i - 2) && line.isCapital(i - 1) && !line.is(i - 1, Role.LEAD);
  }

  private static Draft feast(Line line, int i) {
    String value = line.word(i).value(Role.FEAST);
    int month = Integer.parseInt(value.substring(0, 2));
    int day = Integer.parseInt(value.substring(3));
    boolean named = line.isAny(i + 1, "eve", "day", "sunday") && line.isCapital(i + 1);
    int end = named ? i + 2 : i + 1;
    if (month == 0) {
      int year = line.year(end);
      return Draft.of(i, year > 0 ? end + 1 : end, new Sense.Movable(day, year));
    }
    Draft date = withYear(line, i, end, month, line.is(i + 1, "eve") ? day - 1 : day);
    return line.is(date.end(), Role.PART)
        ? date.upTo(date.end() + 1).with(DayPart.of(line.word(date.end()).value(Role.PART)))
        : date;
  }

  private static Draft withYear(Line line, int first, int end, int month, int day) {
    int k = line.isAny(end, ",", "of") ? end + 1 : end;
    int year = line.year(k);
    return Draft.of(first, year > 0 ? k + 1 : end, Days.stated(year, month, day));
  }
}
