package org.capias.reading.time;

/** Dates of a history: each leans on the one before. */
final class Narrative {
  /** What it costs to leave the year told last, in months. */
  private static final int LEAVE = 10;

  /** A story goes forward: a month back costs as much as two ahead. */
  private static final int BACK = 2;

  private Narrative() {}

  /**
   * The year of a month, or of a day in it.
   *
   * @param last the last date told, which may be a year that the story only mentions
   * @param fine the last date told to the month or the day
   */
  static int year(Point last, Point fine, int month, int day) {
    if (!fine.isKnown()) {
      return last.year();
    }
    int best = last.year();
    double least = cost(best, last, fine, month, day);
    for (int step = -1; step <= 1; step++) {
      int year = Point.yearPlus(fine.year(), step);
      double cost = cost(year, last, fine, month, day);
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  private static double cost(int year, Point last, Point fine, int month, int day) {
    double d = (year - fine.year()) * 12 + month - fine.month();
    if (day > 0 && fine.day() > 0) {
      d += (day - fine.day()) / 31.0;
    }
    return (d < 0 ? -d * BACK : d) + (year == last.year() ? 0 : LEAVE);
  }
}
