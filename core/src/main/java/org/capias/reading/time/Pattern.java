package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** A family of expressions. Looks a bounded number of atoms ahead, so that all cost is linear. */
interface Pattern {
  /** The expression that begins exactly at an atom, or null. */
  @Nullable Draft at(Line line, int i);
}
