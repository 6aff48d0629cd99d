package org.capias.reading.time;

/** How the words before an expression tie it: at that time, from it on, up to it. */
public enum Bound {
  /** At, in or on that time, or not told otherwise. */
  AT,
  /** "since March", "from 3 June". */
  FROM,
  /** "until 2019", the second half of "3 to 5 June". */
  TO,
  /** "by Friday". */
  BY,
  BEFORE,
  AFTER
}
