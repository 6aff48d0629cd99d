package org.capias.reading.claim;

/** "Two days after", "a year earlier": lengths of time that lead from one event to another. */
final class Timing {
  private Timing() {}

  /** Whether a phrase is the word that sets one event after or before another. */
  static boolean isAfterOrBefore(Line line, int phrase) {
    return switch (line.word(phrase)) {
      case "after", "before", "later", "earlier" -> true;
      default -> false;
    };
  }
}
