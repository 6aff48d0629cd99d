package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Parts of the year: "the spring of 2023", "winter", "the third quarter", "Q3 2024", "the first
 * half of 2008".
 */
final class Seasons implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    int j = line.is(i, "the") ? i + 1 : i;
    Draft found = season(line, i, j);
    found = Drafts.longer(found, yearFirst(line, i));
    found = Drafts.longer(found, quarter(line, i, j));
    return Drafts.longer(found, half(line, i, j));
  }

  private static @Nullable Draft season(Line line, int first, int i) {
    if (!line.is(i, Role.SEASON)) {
      return null;
    }
    YearPart part = YearPart.of(line.word(i).value(Role.SEASON));
    int j = line.isAny(i + 1, "of", ",") ? i + 2 : i + 1;
    j = line.is(j, "the") && line.is(j + 1, "year") ? j + 2 : j;
    int ancient = Years.ancient(line, j);
    if (ancient != 0) {
      return Draft.of(first, Years.ancientEnd(line, j), new Sense.Part(ancient, part));
    }
    if (line.year(j) != 0 && !Years.isCount(line, j)) {
      int end = isSpan(line, j) ? j + 3 : j + 1;
      return Draft.of(first, end, new Sense.Part(line.year(j), part));
    }
    Draft season = Draft.of(first, i + 1, new Sense.Part(0, part));
    Draft inYear = Days.inYear(line, season);
    return inYear.end() > season.end() || isSeason(line, first, i) ? inYear : null;
  }

  /** "the winter of 1914-15". */
  private static boolean isSpan(Line line, int i) {
    return line.isDash(i + 1) && line.isTight(i + 2) && line.digits(i + 2) > 0;
  }

  /** A fall may be of a city, a spring of water; Winter Palace and Prague Spring are names. */
  private static boolean isSeason(Line line, int first, int i) {
    boolean named =
        line.isCapital(i) && (line.isCapital(i + 1) || line.isCapital(i - 1) && first == i);
    if (named || line.is(i + 1, "of") || line.is(i + 1, "-") && line.isTight(i + 1)) {
      return false;
    }
    boolean lead =
        line.is(first - 1, Role.LEAD)
            || line.is(i - 1, Role.PICK)
            || line.is(i - 1, Role.EDGE)
            || line.is(i - 1, Role.EVERY);
    return switch (line.lower(i)) {
      case "fall" ->
          lead && !line.isAny(first - 1, "to", "after", "before") && !line.is(first - 1, "for");
      case "spring" ->
          lead && !line.is(i - 1, "to")
              || line.isCapital(i)
              || first < i && Relatives.endsClause(line, i + 1);
      default -> true;
    };
  }

  /** "1982 summer". */
  private static @Nullable Draft yearFirst(Line line, int i) {
    if (line.year(i) == 0
        || !line.is(i + 1, Role.SEASON)
        || line.isCapital(i + 1) && line.isCapital(i + 2)) {
      return null;
    }
    YearPart part = YearPart.of(line.word(i + 1).value(Role.SEASON));
    return Draft.of(i, i + 2, new Sense.Part(line.year(i), part));
  }

  private static @Nullable Draft quarter(Line line, int first, int i) {
    int n = 0;
    int j = i;
    String text = line.lower(i);
    if (text.length() == 2 && text.charAt(0) == 'q' && line.isCapital(i)) {
      n = text.charAt(1) - '0';
      j = i + 1;
    } else if (line.is(i, Role.ORDINAL)) {
      int k = line.isDash(i + 1) ? i + 2 : i + 1;
      k = line.is(k, "fiscal") ? k + 1 : k;
      if (line.is(k, "quarter") && !line.is(k + 1, "final")) {
        n = line.word(i).number(Role.ORDINAL);
        j = k + 1;
      }
    }
    if (n < 1 || n > 4) {
      return null;
    }
    return ofYear(line, first, j, YearPart.of("Q" + n), true);
  }

  private static @Nullable Draft half(Line line, int first, int i) {
    boolean former = line.isAny(i, "first", "early");
    boolean latter = line.isAny(i, "second", "latter", "late");
    return (former || latter) && line.is(i + 1, "half")
        ? ofYear(line, first, i + 2, former ? YearPart.H1 : YearPart.H2, false)
        : null;
  }

  private static @Nullable Draft ofYear(
      Line line, int first, int end, YearPart part, boolean standsAlone) {
    int k = line.isAny(end, "of", ",") ? end + 1 : end;
    if (line.year(k) != 0 && !Years.isCount(line, k)) {
      return Draft.of(first, k + 1, new Sense.Part(line.year(k), part));
    }
    int ancient = Years.ancient(line, k);
    if (ancient != 0) {
      return Draft.of(first, Years.ancientEnd(line, k), new Sense.Part(ancient, part));
    }
    if (line.is(end, "of")
        && (line.is(k, Role.PICK) || line.is(k, "the"))
        && line.is(k + 1, "year")) {
      int step = line.word(k).number(Role.PICK);
      Base base = line.is(k, "the") ? Base.NEAREST : Base.SPEECH;
      return Draft.of(
          first,
          k + 2,
          new Sense.Inside(new Sense.Part(0, part), new Sense.Step(Unit.YEAR, step, base)));
    }
    return standsAlone ? Draft.of(first, end, new Sense.Part(0, part)) : null;
  }
}
