package org.capias.reading.time;

/** From where a relative expression counts. */
enum Base {
  /** The day of writing: "yesterday", "last week", "two days ago". */
  SPEECH,
  /** The last date that the text told: "two days later", "the same month". */
  TEXT,
  /** The day of writing in news, the last date told in a history: "the end of the year". */
  NEAREST,
  /** The day of writing, to the side that the verb tells: "on Monday", "in March". */
  BARE
}
