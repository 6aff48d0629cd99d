package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * How many: "three", "27", "two and a half", "a couple of", "several".
 *
 * @param value as TIMEX3 writes it; {@code X} where the words do not count
 * @param end the atom after it
 */
record Amounts(String value, int end) {

  static @Nullable Amounts at(Line line, int i) {
    if (line.is(i, "half") && line.isAny(i + 1, "a", "an", "-")) {
      return new Amounts("0.5", i + 2);
    }
    if (line.isAny(i, "a", "an")) {
      return article(line, i);
    }
    if (line.is(i, Role.SOME)) {
      return new Amounts("X", line.is(i + 1, "more") ? i + 2 : i + 1);
    }
    if (line.isAny(i, "dozens", "hundreds", "thousands") || line.isAny(i, "scores", "tens")) {
      return line.is(i + 1, "of") ? new Amounts("X", i + 2) : null;
    }
    Amounts number = number(line, i);
    if (number == null) {
      return null;
    }
    if (line.isAny(number.end, "or", "to") || line.isDash(number.end)) {
      // "two or three days", "12 to 18 months": two counts are no count
      Amounts other = number(line, number.end + 1);
      boolean unit = other != null && isUnitAfter(line, other.end);
      if (other != null && unit) {
        return new Amounts("X", other.end);
      }
    }
    if (line.is(number.end, "and") && line.isAny(number.end + 1, "a", "half")) {
      int half = line.is(number.end + 1, "a") ? number.end + 2 : number.end + 1;
      return line.is(half, "half") ? new Amounts(number.value + ".5", half + 1) : number;
    }
    return number;
  }

  private static boolean isUnitAfter(Line line, int i) {
    int j = line.isDash(i) ? i + 1 : i;
    return line.is(j, Role.UNIT) || line.is(j, Role.UNITS);
  }

  private static Amounts article(Line line, int i) {
    if (line.isAny(i + 1, "few", "number", "handful")) {
      int end = line.is(i + 2, "of") ? i + 3 : line.is(i + 2, "more") ? i + 3 : i + 2;
      return new Amounts("X", end);
    }
    if (line.is(i + 1, "couple")) {
      return new Amounts("2", line.is(i + 2, "of") ? i + 3 : i + 2);
    }
    if (line.is(i + 1, "dozen")) {
      return new Amounts("12", i + 2);
    }
    if (line.isAny(i + 1, "hundred", "thousand")) {
      return new Amounts(line.is(i + 1, "hundred") ? "100" : "1000", i + 2);
    }
    if (line.isAny(i + 1, "single", "mere", "full")) {
      Amounts inner = number(line, i + 2);
      return inner == null ? new Amounts("1", i + 2) : inner;
    }
    return new Amounts("1", i + 1);
  }

  private static @Nullable Amounts number(Line line, int i) {
    if (!line.has(i)) {
      return null;
    }
    if (!line.is(i, Role.NUMBER)) {
      String figures = Numbers.amount(line.lower(i));
      if (figures.isEmpty()) {
        return null;
      }
      return line.is(i + 1, "hundred")
          ? new Amounts(figures + "00", i + 2)
          : new Amounts(figures, i + 1);
    }
    int sum = line.word(i).number(Role.NUMBER);
    int j = i + 1;
    if (sum < 100 && line.isAny(j, "hundred", "thousand")) {
      sum *= line.word(j).number(Role.NUMBER);
      j++;
    }
    if (sum >= 20 && line.isDash(j) && line.is(j + 1, Role.NUMBER)) {
      sum += line.word(j + 1).number(Role.NUMBER);
      j += 2;
    } else if (sum >= 20 && line.is(j, Role.NUMBER) && line.word(j).number(Role.NUMBER) < 20) {
      sum += line.word(j).number(Role.NUMBER);
      j++;
    } else if (sum >= 100 && line.is(j, "and") && line.is(j + 1, Role.NUMBER)) {
      sum += line.word(j + 1).number(Role.NUMBER);
      j += 2;
    }
    return new Amounts(Integer.toString(sum), j);
  }
}
