package org.capias.reading.name;

/** What sort of thing a name names. */
public enum Kind {
  /** A human being. */
  PERSON,
  /** A state or territory, by name, demonym, capital or seat of government. */
  STATE,
  /** A court, ministry, company, newspaper, party, armed group … */
  ORGANISATION,
  /** A treaty, a ship, a work, a battle: named, but nobody who acts. */
  THING,
  /** A town, airport, square, river … that is not a state or its capital. */
  PLACE
}
