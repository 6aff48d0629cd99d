package org.capias.reading.speech.word;

/** What the source does with the content. */
public enum Kind {
  /** Says, writes, announces. */
  SAY,
  /** Publishes or passes on: media, reports, documents. */
  REPORT,
  /** Publishes a thing: a warrant, a report, a picture. */
  PUBLISH,
  /** Asks, urges, demands, allows, forbids. */
  ASK,
  /** Denies, rejects, refuses. */
  DENY,
  /** Praises, blames, supports, opposes, or gives a name to something. */
  JUDGE,
  /** Promises, offers, threatens. */
  PROMISE,
  /** Thinks, believes, fears. */
  THINK,
  /** Wants, wishes, hopes. */
  WANT,
  /** Finds, rules, learns. */
  FIND,
  /** Shows: a document, a figure, a picture. */
  SHOW,
  /** Plans, decides, seeks. */
  PLAN
}
