package org.capias.reading.time;

/** A shade that the words give to a value, as TIMEX3's {@code mod}. */
public enum Modifier {
  NONE,
  /** "early October", "the beginning of 2023". */
  START,
  /** "mid-September". */
  MID,
  /** "late 1943", "the end of the month". */
  END,
  /** "about a year". */
  APPROX,
  /** "more than two years". */
  MORE_THAN,
  /** "nearly two years", "less than a week". */
  LESS_THAN
}
