package org.capias.reading.claim;

/** What a phrase of a {@link Line} is. */
enum Phrase {
  /** A noun phrase without what hangs on it: "Mongolia", "its first visit", "300,000 people". */
  NOUN,
  /** A verb group: "has never ratified", "to sign", "accusing". */
  VERB,
  /** A date or a time of day, where it does not stand inside a noun phrase. */
  TIME,
  PREPOSITION,
  /** who, whom, which, whose, that, where. */
  RELATIVE,
  /** because, while, that … */
  SUBORDINATOR,
  COORDINATOR,
  ADVERB,
  ADJECTIVE,
  COMMA,
  DASH,
  /** Colon or semicolon. */
  COLON,
  OPENING,
  CLOSING,
  QUOTE,
  OTHER
}
