package org.capias.reading.time;

/** Kinds of temporal expression, as in TimeML (ISO 24617-1). */
public enum Kind {
  /** A day or something coarser: "Monday", "last year", "2 September 2024". */
  DATE,
  /** Finer than a day: "Monday evening", "10 a.m.". */
  TIME,
  /** How long: "two years". */
  DURATION,
  /** How often: "every Monday", "daily". */
  SET
}
