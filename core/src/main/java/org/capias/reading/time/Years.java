package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "1941", "490 BC", "'99", "the 1980s", "the nineteenth century". */
final class Years {
  private Years() {}

  static @Nullable Draft at(Line line, int i) {
    int j = line.is(i, "the") ? i + 1 : i;
    Draft decade = decade(line, i, j);
    if (decade != null) {
      return decade;
    }
    Draft century = century(line, i, j);
    if (century != null) {
      return century;
    }
    j = line.isAny(j, "year", "fiscal") ? j + 1 : j;
    j = line.isAny(j, "year", "years") ? j + 1 : j;
    j = line.isAny(j, "ca.", "circa", "c.") ? j + 1 : j;
    int ancient = ancient(line, j);
    if (ancient != 0) {
      return Draft.of(i, ancientEnd(line, j), Days.stated(ancient, 0, 0));
    }
    if (isBareAncient(line, j)) {
      return Draft.of(i, j + 1, new Sense.InHistory(new Sense.Ancient(line.digits(j))));
    }
    int year = line.year(j);
    if (year != 0 && (j == i || line.isAny(j - 1, "year", "years", "fiscal")) && isYear(line, j)) {
      return Draft.of(i, j + 1, Days.stated(year, 0, 0));
    }
    int s = shortYear(line, i);
    if (s >= 0) {
      return Draft.of(i, shortYearEnd(line, i), new Sense.Stated(s, 0, 0, 0, true));
    }
    return null;
  }

  /** "in 479": three digits with a preposition before and nothing counted behind. */
  private static boolean isBareAncient(Line line, int i) {
    boolean lead =
        line.isAny(i - 1, "in", "from", "until") || line.isAny(i - 1, "by", "of", "since");
    boolean alone = !line.has(i + 1) || line.isMark(i + 1) && !line.is(i + 1, "%");
    return line.digits(i) >= 100
        && line.lower(i).length() == 3
        && lead
        && (alone || Function.is(line, i + 1));
  }

  /** Whether four digits that stand alone are a year, and no count, sum, number or time of day. */
  private static boolean isYear(Line line, int i) {
    if (isCount(line, i) || line.isAny(i - 1, "$", "€", "£")) {
      return false;
    }
    if (line.is(i - 1, Role.NUMBERED) || line.is(i - 1, Role.SHADE) && !isVague(line, i)) {
      return false;
    }
    if (line.isAny(i - 1, "/", ".", ":") && line.isTight(i)) {
      return false;
    }
    if (line.isDash(i - 1) && line.isTight(i)) {
      // "1876-1910", but not "F-1920" or "555-1234"
      return line.year(i - 2) > 0 || line.is(i - 2, Role.EDGE);
    }
    return !(line.isDash(i + 1) && line.isTight(i + 1)) || isRangeAfter(line, i);
  }

  private static boolean isVague(Line line, int i) {
    return line.isAny(i - 1, "around", "about", "circa") || line.isAny(i - 1, "ca.", "c.", "over");
  }

  private static boolean isRangeAfter(Line line, int i) {
    return line.year(i + 2) > 0
        || line.lower(i + 2).length() == 2 && line.digits(i + 2) > 0
        || line.isSmall(i + 2)
        || line.isDash(i + 1) && !line.is(i + 1, "-");
  }

  /** "2000 soldiers", "1200 GMT": what follows says that the number is none of a year. */
  static boolean isCount(Line line, int i) {
    int j = i + 1;
    if (line.isAny(j, "%", "gmt", "utc") || line.isAny(j, "hours", "hrs", "percent")) {
      return true;
    }
    // "the warrant of March 2023 accuses him": behind a month only a round number may count
    if (line.is(i - 1, "in")
        || line.month(i - 1) > 0 && line.digits(i) % 100 != 0
        || line.is(i - 1, "since")
        || line.is(i - 1, "of") && line.month(i - 2) > 0
        || line.month(i - 1) > 0 && (line.digits(i - 2) > 0 || isObject(line, j + 1))
        || line.isAny(i - 1, "of", "from") && line.digits(i) % 100 != 0 && isObject(line, j + 1)) {
      return false; // "of 31 May 2000 charges him with"
    }
    String next = line.lower(j);
    boolean plural =
        line.isSmall(j)
            && next.length() > 3
            && next.endsWith("s")
            && !next.endsWith("ss")
            && !Function.is(line, j)
            && !next.endsWith("ous")
            && line.isTight(j) == false;
    boolean round = line.digits(i) % 100 == 0;
    return plural && !isYearNoun(next) && (round || !line.is(i - 1, "the"))
        || line.isAny(j, "people", "men", "women")
        || line.isAny(j, "troops", "km", "miles")
        || line.isAny(j, "m", "kg", "feet")
        || line.isAny(j, "million", "billion", "other");
  }

  /** "the law of 2014 allows it": what opens an object, so that a verb stands before it. */
  private static boolean isObject(Line line, int i) {
    if (line.digits(i) > 0) {
      return true; // "the warrant of 2007 lists 51 counts"
    }
    return switch (line.lower(i)) {
      case "him", "her", "them", "it", "us", "the", "a", "an", "this", "no", "his", "their" -> true;
      default -> false;
    };
  }

  /** Plurals that a year often stands before: "the 2024 elections". */
  private static boolean isYearNoun(String word) {
    return switch (word) {
      case "elections",
          "games",
          "olympics",
          "sanctions",
          "talks",
          "protests",
          "accords",
          "results",
          "sales",
          "earnings",
          "revenues",
          "profits",
          "riots",
          "attacks",
          "was",
          "has",
          "is" ->
          true;
      default -> false;
    };
  }

  /** "490 BC", "AD 79": negative before the common era; 0 for anything else. */
  static int ancient(Line line, int i) {
    int n = line.digits(i);
    if (n > 0 && isBefore(line, i + 1)) {
      return -n;
    }
    if (n > 0 && (line.isAny(i + 1, "ad", "ce", "a.d.") && line.isCapital(i + 1))) {
      return n;
    }
    int after = line.isAny(i, "ad", "a.d.") && line.isCapital(i) ? line.digits(i + 1) : -1;
    return Math.max(after, 0);
  }

  static int ancientEnd(Line line, int i) {
    return i + 2;
  }

  static boolean isBefore(Line line, int i) {
    return line.isAny(i, "bc", "b.c.", "bce") || line.isAny(i, "b.c", "b.c.e.", "bc.");
  }

  /** "'99": the two digits; -1 for anything else. */
  static int shortYear(Line line, int i) {
    boolean mark = line.is(i, "'") || line.is(i, "’") || line.is(i, "‘");
    boolean lead = line.is(i - 1, Role.LEAD) || line.is(i - 1, "the") || line.month(i - 1) > 0;
    boolean two = line.isTight(i + 1) && line.lower(i + 1).length() == 2;
    return mark && two && (lead || line.is(i - 1, ",")) && !isCount(line, i + 1)
        ? line.digits(i + 1)
        : -1;
  }

  static int shortYearEnd(Line line, int i) {
    return i + 2;
  }

  private static @Nullable Draft decade(Line line, int first, int i) {
    int j = i;
    boolean mark = line.is(j, "'") || line.is(j, "’") || line.is(j, "‘");
    j = mark ? j + 1 : j;
    int tens = Numbers.tens(line.lower(j));
    if (tens < 0 && line.is(j, Role.TENS) && line.is(i - 1, "the")) {
      tens = line.word(j).number(Role.TENS);
    }
    // "in their 30s" is an age, "the 480s BC" a decade
    if (tens < 0 || tens < 10 && !mark && !line.is(i - 1, "the") && !line.is(first, "the")) {
      return null;
    }
    if (isBefore(line, j + 1)) {
      return Draft.of(first, j + 2, new Sense.Tens(tens, true));
    }
    if (tens >= 10 && tens < 100) {
      return null;
    }
    return Draft.of(first, j + 1, new Sense.Tens(tens, false));
  }

  private static @Nullable Draft century(Line line, int first, int i) {
    int n = line.word(i).number(Role.ORDINAL);
    if (n == 0) {
      n = Numbers.ordinal(line.lower(i));
    }
    int j = line.isDash(i + 1) ? i + 2 : i + 1;
    if (n < 1 || n > 30 || !line.isAny(j, "century", "centuries", "c.")) {
      return null;
    }
    boolean bc = isBefore(line, j + 1);
    TimeValue value = new TimeValue.Century(n - 1, bc);
    return Draft.of(first, bc ? j + 2 : j + 1, value);
  }
}
