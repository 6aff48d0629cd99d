package org.capias.reading.time;

/** Past, present or future, of a clause or of a vague reference. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE
}
