package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Durations, and the times that lie a duration from another: "two years", "three-day", "the past
 * decade", "months", "five years ago", "two days later".
 */
final class Lengths implements Pattern {
  private final Days days = new Days();

  @Override
  public @Nullable Draft at(Line line, int i) {
    Draft found = counted(line, i);
    found = Drafts.longer(found, ofDate(line, stretch(line, i)));
    found = Drafts.longer(found, bare(line, i));
    return Drafts.longer(found, longish(line, i));
  }

  /** "more than two years", "a day later", "18-year-old". */
  private static @Nullable Draft counted(Line line, int i) {
    Modifier modifier = Modifier.NONE;
    int j = i;
    int shade = Shades.end(line, j);
    if (shade > j) {
      modifier = Shades.of(line, j);
      j = shade;
    }
    Amounts amount = Amounts.at(line, j);
    if (amount == null) {
      return null;
    }
    int u = amount.end();
    u = line.isDash(u) ? u + 1 : u;
    boolean filler = line.is(u, Role.FILLER) && !line.isCapital(u);
    u = filler ? u + 1 : u;
    boolean plural = line.is(u, Role.UNITS);
    if (!plural && !line.is(u, Role.UNIT) || !mayCount(line, amount, u)) {
      return null;
    }
    if (plural && line.isAny(j, "a", "an") && amount.value().equals("1")) {
      return null; // "a years-long war": the article goes with another noun
    }
    Unit unit = Unit.valueOf(line.word(u).value(plural ? Role.UNITS : Role.UNIT));
    return seen(
        line, Draft.of(i, u + 1, length(amount.value(), unit)).with(modifier), amount, unit);
  }

  /**
   * Quarters and seconds are also fractions and ranks; a hyphen or a plural tells units from them.
   */
  private static boolean mayCount(Line line, Amounts amount, int u) {
    String word = line.lower(u);
    boolean second = word.equals("second");
    boolean quarter = word.startsWith("quarter");
    if (quarter) {
      return false;
    }
    if (second) {
      return line.isDash(u - 1) || Relatives.endsClause(line, u + 1);
    }
    // "Day One", "the 24 Hours of Le Mans" apart, a unit with a capital is part of a name
    return !(line.isCapital(u) && !line.isCapital(u - 1) && !line.isDash(u - 1));
  }

  /** What follows the unit: "ago", "later", "old", "from now". */
  private static Draft seen(Line line, Draft draft, Amounts amount, Unit unit) {
    int j = draft.end();
    int half = halfAfter(line, j);
    if (half > j && unit.compareTo(Unit.DAY) >= 0) {
      return draft
          .upTo(half)
          .with(new Sense.Fixed(new TimeValue.Length(amount.value() + ".5", unit, null)));
    }
    if (line.is(j, "ago")) {
      return at(draft.upTo(j + 1), amount, unit, -1, Base.SPEECH);
    }
    if (line.is(j, "from") && line.isAny(j + 1, "now", "today")) {
      return at(draft.upTo(j + 2), amount, unit, 1, Base.SPEECH);
    }
    if (line.isAny(j, "later", "afterwards", "afterward")
        || line.is(j, "on") && line.is(j + 1, ",")) {
      return at(draft.upTo(j + 1), amount, unit, 1, Base.TEXT);
    }
    if (line.isAny(j, "earlier", "previously", "beforehand")) {
      return at(draft.upTo(j + 1), amount, unit, -1, Base.TEXT);
    }
    if (line.isAny(j, "before", "after", "prior") && Relatives.endsClause(line, j + 1)) {
      return at(draft.upTo(j + 1), amount, unit, line.is(j, "after") ? 1 : -1, Base.TEXT);
    }
    if (line.isAny(j, "before", "after") && line.isAny(j + 1, "that", "this")) {
      // "four days after that, …", "a week after that he left"; not "after that summit"
      boolean alone = endsOrActs(line, j + 2);
      return alone
          ? at(draft.upTo(j + 2), amount, unit, line.is(j, "after") ? 1 : -1, Base.TEXT)
          : draft.upTo(aged(line, j));
    }
    return draft.upTo(aged(line, j));
  }

  private static boolean endsOrActs(Line line, int i) {
    return Relatives.endsClause(line, i) || line.isAny(i, "he", "she", "they");
  }

  /** "a month and a half", "a month-and-a-half". */
  private static int halfAfter(Line line, int i) {
    int j = line.isDash(i) ? i + 1 : i;
    if (!line.is(j, "and")) {
      return i;
    }
    j = line.isDash(j + 1) ? j + 2 : j + 1;
    if (!line.is(j, "a")) {
      return i;
    }
    j = line.isDash(j + 1) ? j + 2 : j + 1;
    return line.is(j, "half") ? j + 1 : i;
  }

  /** "old", "of age", "long" belong to the expression. */
  private static int aged(Line line, int i) {
    int j = line.isDash(i) ? i + 1 : i;
    if (line.isAny(j, "old", "olds", "long")) {
      return j + 1;
    }
    return line.is(j, "of") && line.is(j + 1, "age") ? j + 2 : i;
  }

  private static Draft at(Draft draft, Amounts amount, Unit unit, int sign, Base base) {
    if (amount.value().indexOf('.') >= 0) {
      return draft.with(new Sense.Fixed(new TimeValue.Open(Opens.pattern(unit))));
    }
    if (amount.value().equals("X") || amount.value().length() > 4) {
      Tense tense = sign < 0 ? Tense.PAST : Tense.FUTURE;
      return draft.with(new Sense.Fixed(new TimeValue.Reference(tense)));
    }
    return draft.with(new Sense.Step(unit, sign * Integer.parseInt(amount.value()), base));
  }

  /** "the last week of August", "the first two months of 1939": how long, and of what. */
  private @Nullable Draft ofDate(Line line, @Nullable Draft stretch) {
    if (stretch == null || !line.is(stretch.end(), "of")) {
      return stretch;
    }
    Draft date = days.at(line, stretch.end() + 1);
    return date != null
            && stretch.sense() instanceof Sense.Fixed fixed
            && fixed.value() instanceof TimeValue.Length length
        ? stretch.upTo(date.end()).with(new Sense.Within(length, date.sense()))
        : stretch;
  }

  /** "the past two weeks", "the next decade", "the last few months", "the first three years". */
  private static @Nullable Draft stretch(Line line, int i) {
    int j = line.isAny(i, "the", "these", "those") || line.is(i, "its") ? i + 1 : i;
    boolean picks =
        line.isAny(j, "last", "past", "next")
            || line.isAny(j, "first", "final", "coming")
            || line.isAny(j, "following", "previous", "preceding")
            || line.isAny(j, "same", "opening", "closing");
    int k = picks ? j + 1 : j;
    if (k == i) {
      return null;
    }
    Amounts amount = Amounts.at(line, k);
    int u = amount == null || line.isAny(k, "a", "an") ? k : amount.end();
    u = line.isDash(u) ? u + 1 : u;
    u = amount != null && line.is(u, Role.FILLER) ? u + 1 : u;
    boolean plural = line.is(u, Role.UNITS);
    boolean single = line.is(u, Role.UNIT) && !line.is(u, "second") && !line.is(u, "quarter");
    if (line.isCapital(u) || !plural && !single || !picks && line.isDash(u - 1)) {
      return null;
    }
    Unit unit = Unit.valueOf(line.word(u).value(plural ? Role.UNITS : Role.UNIT));
    if (u > k && amount != null) {
      int end = line.is(u + 1, "period") ? u + 2 : u + 1;
      return Draft.of(i, end, length(amount.value(), unit));
    }
    if (plural) {
      return picks ? Draft.of(i, u + 1, length("X", unit)) : null;
    }
    boolean whole =
        line.isAny(j, "last", "past") && line.is(i, "the")
            || line.is(j, "past")
            || line.isAny(j, "first", "final", "opening")
                && unit != Unit.DAY
                && line.is(u + 1, "of")
            || line.isAny(i - 1, "over", "for", "within")
                && unit != Unit.DAY
                && unit != Unit.WEEKEND;
    return whole && picks ? Draft.of(i, u + 1, length("1", unit)) : null;
  }

  /** "for years", "months", "hours later", "decades ago", "recent weeks". */
  private static @Nullable Draft bare(Line line, int i) {
    int j = line.isAny(i, "the", "just", "only") || line.is(i, "many") ? i + 1 : i;
    boolean recent = line.is(j, "recent");
    boolean coming = line.is(j, "coming");
    int u = recent || coming ? j + 1 : j;
    if (!line.is(u, Role.UNITS) || line.isCapital(u) && u > line.from() || line.is(u, "seconds")) {
      return null;
    }
    Unit unit = Unit.valueOf(line.word(u).value(Role.UNITS));
    if (unit == Unit.QUARTER || unit == Unit.WEEKEND) {
      return null;
    }
    if (recent) {
      return Draft.of(i, u + 1, new TimeValue.Reference(Tense.PAST));
    }
    if (line.isAny(u + 1, "ago", "earlier", "before")) {
      boolean tied = line.is(u + 1, "before") && !Relatives.endsClause(line, u + 2);
      return tied
          ? Draft.of(i, u + 1, length("X", unit))
          : Draft.of(i, u + 2, new TimeValue.Reference(Tense.PAST));
    }
    if (line.isAny(u + 1, "later", "afterwards")) {
      return Draft.of(i, u + 2, new TimeValue.Reference(Tense.FUTURE));
    }
    if (line.is(i, "the") && !coming) {
      return null;
    }
    return Draft.of(i, aged(line, u + 1), length("X", unit));
  }

  /** "year-long", "month-long", "the year-ago quarter". */
  private static @Nullable Draft longish(Line line, int i) {
    boolean ago = line.isDash(i + 1) && line.isAny(i + 2, "ago", "earlier");
    if (ago && line.is(i, Role.UNIT) && !line.is(i, "second")) {
      Unit unit = Unit.valueOf(line.word(i).value(Role.UNIT));
      Base base = line.is(i + 2, "ago") ? Base.SPEECH : Base.TEXT;
      return Draft.of(i, i + 3, new Sense.Step(unit, -1, base));
    }
    boolean tied = line.isDash(i + 1) && line.isAny(i + 2, "long", "old");
    if (!tied || !line.is(i, Role.UNIT)) {
      return null;
    }
    return Draft.of(i, i + 3, length("1", Unit.valueOf(line.word(i).value(Role.UNIT))));
  }

  private static TimeValue length(String amount, Unit unit) {
    if (unit == Unit.HOUR && amount.equals("0.5")) {
      return new TimeValue.Length("30", Unit.MINUTE, null);
    }
    return unit == Unit.FORTNIGHT && amount.equals("1")
        ? new TimeValue.Length("2", Unit.WEEK, null)
        : new TimeValue.Length(amount, unit, null);
  }
}
