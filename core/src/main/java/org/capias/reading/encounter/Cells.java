package org.capias.reading.encounter;

import java.util.Set;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Whether a journey leads into the cells of a court, or out of them. */
final class Cells {
  /** Where a court keeps people: whoever comes there is handed over, and on no visit. */
  private static final Set<String> CELLS =
      Set.of("hague", "scheveningen", "detention", "cell", "cells", "custody", "dock");

  /** So many words behind a verb may name where it leads. */
  private static final int BEHIND = 24;

  private final Tokens tokens;

  Cells(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "reach The Hague", "out of a prison and into a cell at Scheveningen". */
  boolean areReached(Sighting one, boolean clause) {
    int end = Math.min(one.sentence().end(), one.token() + BEHIND);
    for (int i = one.token() + 1; i < end && !(clause && tokens.is(i, ",")); i++) {
      if (CELLS.contains(tokens.lower(i))) {
        boolean seat = tokens.is(i, "hague") && tokens.is(i - 2, "in");
        boolean whose = seat && i - 3 > one.token(); // "the court in The Hague"
        return !whose && !isOut(one.token(), i);
      }
    }
    return false;
  }

  /** "left the detention centre", "walked out of the court's cells", "freed from custody". */
  private boolean isOut(int verb, int custody) {
    for (int i = custody - 1; i > verb; i--) {
      if (tokens.tag(i) == Tag.ADP || tokens.is(i, "to")) {
        return tokens.is(i, "of") || tokens.is(i, "from");
      }
    }
    return tokens.lower(verb).startsWith("le") || tokens.lower(verb).startsWith("quit");
  }
}
