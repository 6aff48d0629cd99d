package org.capias.reading.time;

/** What a value rests on. */
public enum Basis {
  /** The words alone: "2 September 2024", "two years". */
  EXPLICIT,
  /** The day (or month, or year) of publication. */
  PUBLISHED,
  /** The day at the head of the text. */
  DATELINE,
  /** Another date of the text. */
  TEXT,
  /** Nothing: the value keeps only what the words tell, such as a weekday. */
  OPEN
}
