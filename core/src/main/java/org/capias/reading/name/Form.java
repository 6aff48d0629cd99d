package org.capias.reading.name;

/** How a mention names its entity. */
public enum Form {
  /** By (part of) its name: "Vladimir Putin", "Putin", "Mongolia". */
  NAME,
  /** By the adjective or the word for its people: "Mongolian", "Mongolians". */
  DEMONYM,
  /** A state by its capital: "Ulaanbaatar said". */
  CAPITAL,
  /** A state by its seat of government: "the Kremlin". */
  SEAT,
  /** By a description: "the Russian president", "the court". */
  DESCRIPTION,
  /** By a pronoun. */
  PRONOUN
}
