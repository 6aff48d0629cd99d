package org.capias.reading.time;

import java.util.HashMap;
import java.util.Map;

/** What a text has told so far: the dates that later ones lean on. Of one reading, not shared. */
final class Story {
  /** Year of each day told in full, by month and day; 0 where of several years. */
  private final Map<Integer, Integer> years = new HashMap<>();

  private Point last = Point.UNKNOWN;
  private Point fine = Point.UNKNOWN;

  /** The last date told. */
  Point last() {
    return last;
  }

  /** The last date told to the month or the day. */
  Point fine() {
    return fine;
  }

  /** The only year in which the text has told a day of this month in full; 0 where none. */
  int yearOf(int month, int day) {
    return years.getOrDefault(month * 32 + day, 0);
  }

  /** Keeps a value for what is told after it. */
  void remember(TimeValue value, Draft draft, Line line) {
    Point point = Steps.pointOf(value);
    if (point == null || !point.isKnown()) {
      return;
    }
    if (point.hasMonth()) {
      fine = point;
    } else if (line.is(draft.first() - 1, "(")) {
      return; // "(1926-1928)" tells of something by the way
    } else if (draft.first() <= line.from() + 1) {
      fine = Point.UNKNOWN; // "1917" as a heading, "In 1917": the story goes on from there
    }
    last = point;
  }

  void rememberFull(Sense.Stated date) {
    if (date.day() > 0) {
      int key = date.month() * 32 + date.day();
      years.merge(key, date.year(), (one, two) -> one.equals(two) ? one : 0);
    }
  }
}
