package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * Times that point from another one: "yesterday", "last week", "the following day", "that year",
 * "next summer", "the day before".
 */
final class Relatives implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    Draft found = named(line, i);
    found = Drafts.longer(found, picked(line, i));
    found = Drafts.longer(found, that(line, i));
    found = Drafts.longer(found, weekend(line, i));
    return Drafts.longer(found, beforeOrAfter(line, i));
  }

  /** "yesterday", "tomorrow night", "tonight", "the day after tomorrow". */
  private static @Nullable Draft named(Line line, int i) {
    if (line.is(i, "tonight")) {
      return Draft.of(i, i + 1, step(Unit.DAY, 0, Base.SPEECH)).with(DayPart.NIGHT);
    }
    if (line.is(i, "the") && line.is(i + 1, "day")) {
      boolean after = line.is(i + 2, "after") && line.is(i + 3, "tomorrow");
      boolean before = line.is(i + 2, "before") && line.is(i + 3, "yesterday");
      return after || before
          ? Draft.of(i, i + 4, step(Unit.DAY, after ? 2 : -2, Base.SPEECH))
          : null;
    }
    // "USA Today", "Russia Today": a capital within the sentence is a name
    if (!line.is(i, Role.SHIFT) || line.isCapital(i) && line.isCapital(i - 1)) {
      return null;
    }
    Draft day = Draft.of(i, i + 1, step(Unit.DAY, line.word(i).number(Role.SHIFT), Base.SPEECH));
    return withPart(line, day);
  }

  private static Draft withPart(Line line, Draft day) {
    return line.is(day.end(), Role.PART)
        ? day.upTo(day.end() + 1).with(DayPart.of(line.word(day.end()).value(Role.PART)))
        : day;
  }

  /** "last week", "the next day", "the previous April", "this morning", "next summer". */
  private static @Nullable Draft picked(Line line, int i) {
    if (line.is(i, "this") && line.is(i + 1, "day") && References.isToThisDay(line, i)) {
      return null;
    }
    boolean article = line.is(i, "the");
    int j = article ? i + 1 : i;
    boolean past = line.is(j, "this") && line.is(j + 1, "past");
    j = past ? j + 1 : j;
    Base base;
    int step;
    if (past) {
      step = -1;
      base = Base.SPEECH;
    } else if (line.is(j, Role.PICK)) {
      step = line.word(j).number(Role.PICK);
      // "the next day" counts from the story, "next week" from its teller
      base = article && step > 0 ? Base.TEXT : Base.SPEECH;
    } else if (line.is(j, Role.TEXTPICK) && (article || !line.is(j, "following"))) {
      step = line.word(j).number(Role.TEXTPICK);
      base = Base.TEXT;
    } else {
      return null;
    }
    if (article && step > 0 && isStretch(line, i, j + 1)) {
      return null;
    }
    int k = j + 1;
    k = step == 0 && line.isAny(k, "same", "very") ? k + 1 : k;
    base = k > j + 1 ? Base.TEXT : base;
    if (line.is(j, "this") && line.is(k, "day")) {
      base = Base.TEXT;
    }
    return target(line, i, k, step, base, article);
  }

  /** "over the next decade": how long, and not which one. */
  private static boolean isStretch(Line line, int i, int u) {
    boolean lead = line.isAny(i - 1, "over", "for", "within");
    return lead && line.is(u, Role.UNIT) && !line.isAny(u, "day", "weekend");
  }

  private static @Nullable Draft target(
      Line line, int first, int i, int step, Base base, boolean article) {
    if (line.is(i, Role.UNIT) && !line.is(i, "second") && !line.is(i, "quarter")) {
      Unit unit = Unit.valueOf(line.word(i).value(Role.UNIT));
      if (unit.isOfClock()) {
        return null;
      }
      // "the last year" is a stretch, "last year" a year; "the last day" is the end of something
      if (article && step < 0 && base == Base.SPEECH) {
        return null;
      }
      return Draft.of(first, i + 1, step(unit, step, base));
    }
    if (line.is(i, "quarter") && line.is(i - 1, Role.PICK) && !article) {
      return Draft.of(first, i + 1, step(Unit.QUARTER, step, base));
    }
    if (line.is(i, Role.PART)) {
      DayPart part = DayPart.of(line.word(i).value(Role.PART));
      int days = step < 0 && part != DayPart.NIGHT && base == Base.TEXT ? -1 : step;
      return Draft.of(first, i + 1, step(Unit.DAY, days, base)).with(part);
    }
    if (line.is(i, Role.SEASON)) {
      YearPart season = YearPart.of(line.word(i).value(Role.SEASON));
      return Draft.of(first, i + 1, new Sense.Nth(0, 0, season, step, base));
    }
    int month = line.month(i);
    if (month != 0 && !(line.isCapital(i + 1) && line.is(i, Role.NAMESAKE))) {
      int day = line.day(i + 1);
      return day == 0 || line.is(i + 1, Role.ORDINAL)
          ? Draft.of(first, i + 1, new Sense.Nth(0, month, null, step, base))
          : null;
    }
    return null;
  }

  /** "over the weekend": the nearest, to the side that the verb tells. */
  private static @Nullable Draft weekend(Line line, int i) {
    boolean tied = line.is(i, "the") && line.is(i + 1, "weekend");
    boolean lead =
        line.isAny(i - 1, "over", "during", "on") || line.isAny(i - 1, "at", "by", "for");
    return tied && (lead || endsClause(line, i + 2))
        ? Draft.of(i, i + 2, step(Unit.WEEKEND, 0, Base.BARE))
        : null;
  }

  /** "that day", "that same year", "that afternoon". */
  private static @Nullable Draft that(Line line, int i) {
    if (!line.is(i, "that")) {
      return null;
    }
    int j = line.isAny(i + 1, "same", "very") ? i + 2 : i + 1;
    return target(line, i, j, 0, Base.TEXT, false);
  }

  /** "the day before", "the year after", "the day following", when the clause ends there. */
  private static @Nullable Draft beforeOrAfter(Line line, int i) {
    boolean article = line.is(i, "the");
    if (article && line.is(i + 1, Role.PART) && line.isAny(i + 2, "before", "after")) {
      // "had landed the night before"
      int days = line.is(i + 2, "before") ? -1 : 1;
      return endsClause(line, i + 3)
          ? Draft.of(i, i + 3, step(Unit.DAY, days, Base.TEXT))
              .with(DayPart.of(line.word(i + 1).value(Role.PART)))
          : null;
    }
    if (!article || !line.is(i + 1, Role.UNIT) || line.is(i + 1, "second")) {
      return null;
    }
    Unit unit = Unit.valueOf(line.word(i + 1).value(Role.UNIT));
    boolean before = line.isAny(i + 2, "before", "earlier", "prior") || line.is(i + 2, "previous");
    boolean after = line.isAny(i + 2, "after", "later", "following");
    if (unit.isOfClock() || !before && !after) {
      return null;
    }
    if (line.isAny(i + 2, "after", "before") && line.is(i + 3, "that") && endsClause(line, i + 4)) {
      return Draft.of(i, i + 4, step(unit, before ? -1 : 1, Base.TEXT));
    }
    boolean adverb = line.isAny(i + 2, "earlier", "later");
    if (adverb || endsClause(line, i + 3) || isInFront(line, i)) {
      return Draft.of(i, i + 3, step(unit, before ? -1 : 1, Base.TEXT));
    }
    // "the day before his arrival": told, but by an event and not by a date
    return line.is(i + 2, "following") || line.is(i + 2, "prior")
        ? null
        : Draft.of(i, i + 3, new TimeValue.Open(Opens.pattern(unit)));
  }

  /** "and the day after he was there.": in front of its clause, which no other one follows. */
  private static boolean isInFront(Line line, int i) {
    boolean front = !line.has(i - 1) || line.isAny(i - 1, "and", "but", ";");
    for (int k = i + 3; front && k < line.to(); k++) {
      front = !line.is(k, ",");
    }
    return front;
  }

  static boolean endsClause(Line line, int i) {
    return !line.has(i)
        || line.isMark(i) && !line.is(i, "'") && !line.is(i, "’")
        || line.isAny(i, "and", "but", "when")
        || line.isAny(i, "in", "at", "on")
        || line.isAny(i, "by", "with", "while");
  }

  private static Sense.Step step(Unit unit, int amount, Base base) {
    return new Sense.Step(unit, amount, base);
  }
}
