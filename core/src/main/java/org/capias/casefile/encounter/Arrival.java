package org.capias.casefile.encounter;

import org.capias.casefile.verdict.Days;
import org.capias.casefile.voice.Shelf;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Particular.Kind;

/**
 * A day told of a visit, which is not always the day on which it began: who came on Saturday
 * evening was still there on Sunday. A day of the stay and a day of the arrival contradict each
 * other only where the stay comes first, or long after.
 *
 * @param days what the day may mean
 * @param text as the account prints it
 * @param stay whether the words tell only that somebody was there on it
 */
record Arrival(Days days, String text, boolean stay, Evidence evidence) {
  /** For how long after an arrival a day may still be one of the same stay. */
  private static final int LONGEST = 5;

  static Arrival of(Shelf shelf, Days days, String text, EncounterKind kind, Evidence sentence) {
    boolean stay = kind == EncounterKind.VISIT && !shelf.told(Kind.STAY, sentence).isEmpty();
    return new Arrival(days, text, stay, sentence);
  }

  boolean fits(Arrival other) {
    return days.meet(other.days) || follows(other) || other.follows(this);
  }

  /** Whether this is a day of the stay that began with that arrival. */
  boolean isAfter(Arrival other) {
    return follows(other);
  }

  private boolean follows(Arrival other) {
    long gap = days.first().toEpochDay() - other.days.last().toEpochDay();
    return stay && gap > 0 && gap <= LONGEST;
  }
}
