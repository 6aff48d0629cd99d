package org.capias.reading.time;

/** Dates of a history: each leans on the one before. */
final class Narrative {
  private Narrative() {}

  /** The year of a month, or of a day in it, told after another date. */
  static int year(Point last, int month, int day) {
    return last.year();
  }
}
