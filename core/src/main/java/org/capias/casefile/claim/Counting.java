package org.capias.casefile.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.capias.casefile.known.Known;
import org.capias.casefile.verdict.Course;
import org.capias.casefile.verdict.Quantity;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Evidence;
import org.capias.model.Particular.Kind;

/** Numbers that change between the days on which they are told: tolls, members of the Court. */
final class Counting {
  /** News of one disaster; what is counted anew after longer is history. */
  private static final int DAYS = 60;

  private static final int MONTH = 30;
  private static final int YEAR = 365;

  private Counting() {}

  /**
   * The dead are counted for some days, and become more. Two histories that count them otherwise
   * differ for good, whenever they are printed; so the words of the later one must say that it is a
   * count which goes on, or one outlet must have told both. A number falls only where the later
   * words say that it was taken back.
   */
  static Course<Meaning> ofTolls(Shelf shelf) {
    return (earlier, later) -> {
      Quantity few = earlier.meaning().quantity();
      Quantity more = later.meaning().quantity();
      if (few == null || more == null) {
        return false;
      }
      long apart = later.days().first().toEpochDay() - earlier.days().last().toEpochDay();
      if (few.high() >= more.high() || few.low() >= more.low()) {
        return apart <= DAYS && lowered(later.evidence(), shelf);
      }
      Set<String> both = new HashSet<>(earlier.outlets());
      both.retainAll(later.outlets());
      boolean running =
          later.evidence().stream().anyMatch(e -> !shelf.told(Kind.RUNNING, e).isEmpty());
      return apart <= DAYS && (running || !both.isEmpty());
    };
  }

  private static boolean lowered(List<Evidence> words, Shelf shelf) {
    return words.stream()
        .flatMap(sentence -> shelf.told(Kind.RUNNING, sentence).stream())
        .anyMatch(told -> told.value().equals("lowered"));
  }

  /**
   * Whoever is older in a later article has had a birthday, where the article came a month later or
   * more; within one month two ages are more likely two accounts.
   */
  static Course<Meaning> ofAges() {
    return (earlier, later) -> {
      Quantity then = earlier.meaning().quantity();
      Quantity now = later.meaning().quantity();
      long apart = later.days().first().toEpochDay() - earlier.days().last().toEpochDay();
      if (then == null || now == null || apart < MONTH) {
        return false;
      }
      double years = now.low() - then.high();
      return years > 0 && years <= Math.floorDiv(apart, YEAR) + 1;
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
