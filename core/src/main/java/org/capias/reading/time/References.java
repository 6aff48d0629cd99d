package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** Past, present and future without a place on the calendar: "now", "recently", "the future". */
final class References implements Pattern {

  @Override
  public @Nullable Draft at(Line line, int i) {
    if (line.is(i, Role.REFERENCE)) {
      boolean name = line.isCapital(i) && line.isCapital(i + 1) && line.has(i - 1);
      boolean compared = line.is(i, "recently") && line.is(i + 1, "as");
      return name || compared
          ? null
          : reference(i, i + 1, Tense.valueOf(line.word(i).value(Role.REFERENCE)));
    }
    if (line.is(i, "former") && line.isSmall(i) && !Function.is(line, i + 1)) {
      Sense past = new Sense.Fixed(new TimeValue.Reference(Tense.PAST));
      return Draft.of(i, i + 1, new Sense.InHistory(past));
    }
    if (line.is(i, "this") && line.is(i + 1, "day") && isToThisDay(line, i)) {
      return reference(i, i + 2, Tense.PRESENT);
    }
    if (line.is(i, "date") && line.is(i - 1, "to") && Relatives.endsClause(line, i + 1)) {
      return reference(i, i + 1, Tense.PRESENT);
    }
    if (line.is(i, "the") && line.is(i + 1, "time") && line.is(i + 2, "being")) {
      return reference(i, i + 3, Tense.PRESENT);
    }
    if (line.is(i, "right") && line.is(i + 1, "now")) {
      return reference(i, i + 2, Tense.PRESENT);
    }
    if (line.is(i, "these") && line.is(i + 1, "days")) {
      return reference(i, i + 2, Tense.PRESENT);
    }
    if (line.isAny(i, "present", "modern") && (line.is(i + 1, "day") || line.is(i + 2, "day"))) {
      int end = line.isDash(i + 1) ? i + 3 : i + 2;
      return line.is(end - 1, "day") ? reference(i, end, Tense.PRESENT) : null;
    }
    if (line.is(i, "this") && line.is(i + 1, "time") && ofWhole(line, i - 1)) {
      return reference(i, i + 2, Tense.PRESENT);
    }
    return article(line, i);
  }

  private static @Nullable Draft article(Line line, int i) {
    if (line.is(i, "present")
        && line.isAny(i - 1, "at", "the")
        && Relatives.endsClause(line, i + 1)) {
      return reference(i, i + 1, Tense.PRESENT);
    }
    if (!line.is(i, "the") || line.isCapital(i + 1)) {
      return null;
    }
    if (line.is(i + 1, "past") && !line.isSmall(i + 2)
        || line.is(i + 1, "past") && Function.is(line, i + 2)) {
      return reference(i, i + 2, Tense.PAST);
    }
    if (line.is(i + 1, "future") || line.is(i + 1, "near") && line.is(i + 2, "future")) {
      int end = line.is(i + 1, "near") ? i + 3 : i + 2;
      return reference(i, end, Tense.FUTURE);
    }
    return null;
  }

  static boolean isToThisDay(Line line, int i) {
    return line.is(i - 1, "to") && Relatives.endsClause(line, i + 2);
  }

  /** "by this time", not "this time led by". */
  private static boolean ofWhole(Line line, int i) {
    return line.isAny(i, "at", "by", "around") || line.is(i, "until");
  }

  private static Draft reference(int first, int end, Tense tense) {
    return Draft.of(first, end, new TimeValue.Reference(tense));
  }
}
