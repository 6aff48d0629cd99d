package org.capias.reading.encounter.verb;

/**
 * How real a text makes an event: its factuality (Saurí and Pustejovsky, FactBank, 2009, reduced to
 * what the questions of Capias need).
 */
public enum Reality {
  /** Told as a fact. */
  HAPPENED,
  /** Told as coming. */
  PLANNED,
  /** Told as not having happened, or as not going to happen. */
  NOT,
  /** Named without being placed ("the visit"). */
  NAMED,
  /** Demanded, feared, possible, conditional: tells nothing of the world. */
  IMAGINED
}
