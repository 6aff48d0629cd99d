package org.capias.casefile.claim;

import java.util.HashSet;
import java.util.Set;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Course;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Particular.Kind;

/** Numbers that change between the days on which they are told: tolls, members of the Court. */
final class Counting {
  /** News of one disaster; what is counted anew after longer is history. */
  private static final int DAYS = 60;

  private Counting() {}

  /**
   * The dead are counted for some days, and become more. Two histories that count them otherwise
   * differ for good, whenever they are printed; so the words of the later one must say that it is a
   * count which goes on, or one outlet must have told both.
   */
  static Course<Meaning> ofTolls(Shelf shelf) {
    return (earlier, later) -> {
      Quantity few = earlier.meaning().quantity();
      Quantity more = later.meaning().quantity();
      if (few == null || more == null || few.high() >= more.high() || few.low() >= more.low()) {
        return false;
      }
      Set<String> both = new HashSet<>(earlier.outlets());
      both.retainAll(later.outlets());
      boolean running =
          later.evidence().stream().anyMatch(e -> !shelf.told(Kind.RUNNING, e).isEmpty());
      long apart = later.days().first().toEpochDay() - earlier.days().last().toEpochDay();
      return apart <= DAYS && (running || !both.isEmpty());
    };
  }

  /** Each number of members was right on each day on which it was told. */
  static Course<Meaning> ofMembers(Known known) {
    return (earlier, later) -> right(earlier, known) && right(later, known);
  }

  private static boolean right(Course.Stage<Meaning> stage, Known known) {
    Quantity told = stage.meaning().quantity();
    return told != null
        && stage.days().stream()
            .allMatch(
                day -> {
                  int members = known.members(day);
                  return members > 0 && told.low() <= members && members <= told.high();
                });
  }
}
