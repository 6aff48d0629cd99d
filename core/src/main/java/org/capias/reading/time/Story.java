package org.capias.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text has told so far: the dates that later ones lean on. Of one reading, not shared. */
final class Story {
  /** "On 13 June 2015 he came, and on 15 June he left": so many days apart. */
  static final int SOON = 62;

  private static final int HALF_A_YEAR = 6;

  /** Year of each day told in full, by month and day; 0 where of several years. */
  private final Map<Integer, Integer> years = new HashMap<>();

  /** The sentence in which the last date stands. */
  private @Nullable Line sentence;

  /** How many sentences back a date is still the one that the story goes on from. */
  private static final int NEAR = 2;

  private int number;
  private int numberOfLast;
  private @Nullable Draft draftOfLast;
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

  void nextSentence() {
    number++;
  }

  /** The last date told where it stands close enough to be counted on from; else unknown. */
  Point near() {
    return number - numberOfLast <= NEAR ? last : Point.UNKNOWN;
  }

  /** The last date told, where it stands in this sentence: the day of "overnight", "at 9 pm". */
  Point lastIn(Line line) {
    return line == sentence ? last : Point.UNKNOWN;
  }

  /**
   * The year that a month, or a day of it, takes from the date told close before it in a text whose
   * own day is unknown; 0 where it takes none, since who leaves out the year may mean his own.
   */
  int carried(Line line, Draft draft, int month, int day) {
    Line before = sentence;
    Draft date = draftOfLast;
    return before == null || date == null || number - numberOfLast > NEAR
        ? 0
        : Carry.year(last, date, before, new Point(0, month, day), draft, line);
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
    sentence = line;
    draftOfLast = draft;
    numberOfLast = number;
  }

  /**
   * The year of the day told before in this sentence, when another soon after it is meant; or 0.
   */
  int yearInSentence(Line line, int month, int day) {
    return line == sentence ? yearNearLast(month, day, 0, SOON) : 0;
  }

  /**
   * The year of the day told in this sentence or the one before, when another is meant from so many
   * days after it to so many; or 0.
   */
  int yearClose(int month, int day, int least, int most) {
    return number - numberOfLast <= 1 ? yearNearLast(month, day, least, most) : 0;
  }

  private int yearNearLast(int month, int day, int least, int most) {
    LocalDate before = last.toDay();
    LocalDate same = before == null ? null : new Point(last.year(), month, day).toDay();
    if (before == null || same == null) {
      return 0;
    }
    long days = ChronoUnit.DAYS.between(before, same);
    return days >= least && days <= most ? last.year() : 0;
  }

  /**
   * The year of a month that follows another in the same sentence ("in October 2023 and again in
   * December"): the first such month within half a year after it; or 0.
   */
  int yearInSentence(Line line, int month) {
    if (line != sentence || !last.hasMonth()) {
      return 0;
    }
    int months = Math.floorMod(month - last.month(), 12);
    if (months > (month < last.month() ? HALF_A_YEAR / 2 : HALF_A_YEAR)) {
      return 0; // "in August 2010, and in February": of his own year, more likely
    }
    return month >= last.month() ? last.year() : last.year() + 1;
  }

  void rememberFull(Sense.Stated date) {
    if (date.day() > 0) {
      int key = date.month() * 32 + date.day();
      years.merge(key, date.year(), (one, two) -> one.equals(two) ? one : 0);
    }
  }
}
