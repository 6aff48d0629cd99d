package org.capias.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two or more dates that share a month or a year: "3 and 5 June", "June 3-5, 2024", "1914-18",
 * "between April and July 2010". Each becomes an expression of its own.
 */
final class Ranges {
  private static final int MOST = 5;

  private Ranges() {}

  /** The dates that begin at an atom; empty where they share nothing. */
  static List<Draft> at(Line line, int i, Days days) {
    if (line.digits(i) > 0 && Years.ancient(line, i + 2) < 0 && isLink(line, i + 1)) {
      return List.of(
          Draft.of(i, i + 1, Days.stated(-line.digits(i), 0, 0)),
          Draft.of(
              i + 2, Years.ancientEnd(line, i + 2), Days.stated(Years.ancient(line, i + 2), 0, 0)));
    }
    if (line.year(i) > 0) {
      return years(line, i);
    }
    if (line.month(i) > 0) {
      return daysAfterMonth(line, i, days);
    }
    return daysBeforeMonth(line, i, days);
  }

  /** "22, 23 and 24 April 1951". */
  private static List<Draft> daysBeforeMonth(Line line, int i, Days days) {
    List<Draft> found = new ArrayList<>();
    int j = i;
    while (found.size() < MOST && isDay(line, j)) {
      int first = j;
      j = line.is(j, "the") ? j + 1 : j;
      found.add(Draft.of(first, j + 1, Days.stated(0, 0, line.day(j))));
      j++;
      if (!isLink(line, j)) {
        return List.of();
      }
      j++;
      Draft last = isDay(line, j) ? days.at(line, j) : null;
      Sense.Stated told = last == null ? null : named(last.sense());
      if (last != null && told != null) {
        return complete(found, told, last);
      }
    }
    return List.of();
  }

  /** A day of a named month, "of last year" left aside; null for all else. */
  private static Sense.@Nullable Stated named(Sense sense) {
    Sense inner = sense instanceof Sense.Inside inside ? inside.inner() : sense;
    return inner instanceof Sense.Stated told && told.month() > 0 && told.day() > 0 ? told : null;
  }

  private static List<Draft> complete(List<Draft> found, Sense.Stated told, Draft last) {
    List<Draft> out = new ArrayList<>();
    for (Draft day : found) {
      int n = ((Sense.Stated) day.sense()).day();
      Sense own = new Sense.Stated(told.year(), told.month(), n, 0, told.shortYear());
      // "14 and 15 June last year": the year is that of all
      boolean inside = last.sense() instanceof Sense.Inside;
      out.add(
          day.with(inside ? new Sense.Inside(own, ((Sense.Inside) last.sense()).outer()) : own));
    }
    out.add(last);
    return out;
  }

  /** "June 3-5, 2024", "June 3, 4 and 7". */
  private static List<Draft> daysAfterMonth(Line line, int i, Days days) {
    Draft first = days.at(line, i);
    if (first == null
        || !(first.sense() instanceof Sense.Stated told)
        || told.day() == 0
        || told.year() != 0) {
      return List.of();
    }
    List<Draft> found = new ArrayList<>(List.of(first));
    int j = first.end();
    while (found.size() < MOST && isLink(line, j) && line.day(j + 1) > 0) {
      boolean dash = line.isDash(j);
      int day = j + 1;
      int year = line.is(day + 1, ",") ? line.year(day + 2) : line.year(day + 1);
      if (line.month(day + 1) > 0
          || !dash && year == 0 && !endsThere(line, day + 1) && !line.is(day + 1, "last")) {
        break;
      }
      found.add(Draft.of(day, day + 1, Days.stated(0, told.month(), line.day(day))));
      j = day + 1;
      if (year > 0) {
        Draft last = found.get(found.size() - 1).upTo(line.is(j, ",") ? j + 2 : j + 1);
        found.set(found.size() - 1, last);
        return complete(
            found.subList(0, found.size() - 1),
            Days.stated(year, told.month(), 0),
            last.with(Days.stated(year, told.month(), line.day(day))));
      }
      if (line.is(j, "last") && line.is(j + 1, "year")) {
        Draft last = found.get(found.size() - 1).upTo(j + 2);
        Sense.Step before = new Sense.Step(Unit.YEAR, -1, Base.SPEECH);
        Sense inside = new Sense.Inside(last.sense(), before);
        return complete(
            found.subList(0, found.size() - 1), Days.stated(0, told.month(), 0), last.with(inside));
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  /** "1914-18". */
  private static List<Draft> years(Line line, int i) {
    int year = line.year(i);
    boolean two = line.lower(i + 2).length() == 2 && line.digits(i + 2) > year % 100;
    if (!line.isDash(i + 1) || !two || !line.isTight(i + 1) || !line.isTight(i + 2)) {
      return List.of();
    }
    int other = year - year % 100 + line.digits(i + 2);
    return List.of(
        Draft.of(i, i + 1, Days.stated(year, 0, 0)),
        Draft.of(i + 2, i + 3, Days.stated(other, 0, 0)));
  }

  private static boolean isDay(Line line, int i) {
    int j = line.is(i, "the") ? i + 1 : i;
    return line.day(j) > 0 && !line.is(j, Role.ORDINAL);
  }

  private static boolean isLink(Line line, int i) {
    return line.isDash(i)
        || line.isAny(i, "and", "to", "or")
        || line.isAny(i, ",", "through", "until");
  }

  private static boolean endsThere(Line line, int i) {
    return !line.has(i) || line.isMark(i) || Function.is(line, i);
  }

  /** "between April and July 2010", "5 September-12 September 1914": the year holds for both. */
  static void shareYears(List<Draft> drafts, Line line) {
    for (int k = drafts.size() - 2; k >= 0; k--) {
      Draft one = drafts.get(k);
      Draft two = drafts.get(k + 1);
      Sense.@Nullable Stated filled = filled(one, two, line);
      if (filled != null) {
        drafts.set(k, one.with(filled));
      }
    }
  }

  private static Sense.@Nullable Stated filled(Draft one, Draft two, Line line) {
    if (!(one.sense() instanceof Sense.Stated first)
        || !(two.sense() instanceof Sense.Stated last)
        || last.year() == 0) {
      return null;
    }
    int gap = two.first() - one.end();
    boolean linked = gap == 1 && isLink(line, one.end()) && !line.is(one.end(), ",");
    if (!linked) {
      return null;
    }
    if (last.year() < 0 && first.year() > 0 && first.month() == 0 && first.year() >= -last.year()) {
      return Days.stated(-first.year(), 0, 0);
    }
    if (first.year() != 0 || first.month() == 0 || last.month() == 0 || last.shortYear()) {
      return null;
    }
    int span = (last.month() - first.month()) * 31 + last.day() - first.day();
    int year = span < 0 && last.day() > 0 == first.day() > 0 ? last.year() - 1 : last.year();
    return new Sense.Stated(year, first.month(), first.day(), first.weekday(), false);
  }
}
