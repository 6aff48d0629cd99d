package org.capias.reading.time;

/** What stands before a count and makes it vague: "about", "nearly", "more than", "at least". */
final class Shades {
  private Shades() {}

  /** The atom after the shade, or the same atom where there is none. */
  static int end(Line line, int i) {
    boolean pair =
        line.isAny(i, "more", "less", "fewer") && line.is(i + 1, "than")
            || line.is(i, "at") && line.isAny(i + 1, "least", "most")
            || line.is(i, "up") && line.is(i + 1, "to")
            || line.is(i, "close") && line.is(i + 1, "to");
    if (pair) {
      return i + 2;
    }
    if (line.is(i, Role.SHADE)) {
      return line.is(i + 1, Role.SHADE) ? i + 2 : i + 1;
    }
    return i;
  }

  static Modifier of(Line line, int i) {
    if (line.is(i, "more") || line.is(i, "at") && line.is(i + 1, "least")) {
      return Modifier.MORE_THAN;
    }
    if (line.isAny(i, "less", "fewer", "up") || line.isAny(i, "at", "close")) {
      return Modifier.LESS_THAN;
    }
    int j = line.is(i, Role.SHADE) && line.word(i).value(Role.SHADE).equals("NONE") ? i + 1 : i;
    return switch (line.word(j).value(Role.SHADE)) {
      case "APPROX" -> Modifier.APPROX;
      case "LESS" -> Modifier.LESS_THAN;
      case "MORE" -> Modifier.MORE_THAN;
      default -> Modifier.NONE;
    };
  }
}
