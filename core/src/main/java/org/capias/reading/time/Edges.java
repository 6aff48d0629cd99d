package org.capias.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shade before a date: "late October", "the end of 1944", "early in 1914", "mid-September",
 * "later that month", "the latter part of the year".
 */
final class Edges implements Pattern {
  private final List<Pattern> inner;

  Edges(List<Pattern> inner) {
    this.inner = inner;
  }

  @Override
  public @Nullable Draft at(Line line, int i) {
    int j = line.is(i, "the") ? i + 1 : i;
    j = line.is(j, "very") ? j + 1 : j;
    if (line.is(j, Role.EDGE)) {
      return adverb(line, i, j);
    }
    if (line.is(j, Role.EDGENOUN) && line.is(j + 1, "of")) {
      return noun(line, i, j + 2, line.word(j).value(Role.EDGENOUN));
    }
    if (line.is(j, Role.UNIT) && line.isAny(j + 1, "'s", "-") && line.is(j + 2, "end")) {
      Unit unit = Unit.valueOf(line.word(j).value(Role.UNIT));
      return unit.isOfClock()
          ? null
          : Draft.of(i, j + 3, new Sense.Step(unit, 0, Base.NEAREST)).with(Modifier.END);
    }
    boolean part =
        line.isAny(j + 1, "part", "half", "stages") || line.isAny(j + 1, "days", "months");
    if (part && line.is(j + 2, "of")) {
      String edge =
          line.isAny(j, "latter", "last", "second") || line.is(j, "closing")
              ? "END"
              : line.isAny(j, "first", "early", "opening") ? "START" : "";
      return edge.isEmpty() ? null : noun(line, i, j + 3, edge);
    }
    return null;
  }

  /** "early October", "mid-1990", "late last year", "earlier this week", "early in 1914". */
  private @Nullable Draft adverb(Line line, int i, int j) {
    Modifier edge = Modifier.valueOf(line.word(j).value(Role.EDGE));
    int k = line.isDash(j + 1) || line.isAny(j + 1, "in", "on") ? j + 2 : j + 1;
    if (line.is(j + 1, "part") && line.is(j + 2, "of")) {
      return noun(line, i, j + 3, edge.name());
    }
    Draft date = date(line, k);
    if (date == null && line.is(k, "the")) {
      return wholeUnit(line, i, k, edge);
    }
    boolean comparative = line.isAny(j, "earlier", "later");
    if (date == null || comparative && date.sense() instanceof Sense.Stated s && s.day() > 0) {
      return null;
    }
    // "the mid-September summit": the article is the summit's
    boolean attribute = line.isSmall(date.end()) && !Function.is(line, date.end());
    return date.from(attribute && line.is(i, "the") ? i + 1 : i).with(edge);
  }

  private @Nullable Draft noun(Line line, int i, int j, String edge) {
    Modifier modifier = Modifier.valueOf(edge);
    Draft date = date(line, j);
    return date == null ? wholeUnit(line, i, j, modifier) : date.from(i).with(modifier);
  }

  /** "the end of the month": of the one that is being told of. */
  private static @Nullable Draft wholeUnit(Line line, int i, int j, Modifier edge) {
    if (!line.isAny(j, "the", "that", "this") || !line.is(j + 1, Role.UNIT)) {
      return null;
    }
    Unit unit = Unit.valueOf(line.word(j + 1).value(Role.UNIT));
    if (unit.isOfClock() || unit == Unit.QUARTER) {
      return null;
    }
    Base base = line.is(j, "that") ? Base.TEXT : Base.NEAREST;
    return Draft.of(i, j + 2, new Sense.Step(unit, 0, base)).with(edge);
  }

  private @Nullable Draft date(Line line, int i) {
    Draft found = null;
    for (Pattern pattern : inner) {
      found = Drafts.longer(found, pattern.at(line, i));
    }
    return found;
  }
}
