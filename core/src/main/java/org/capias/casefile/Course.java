package org.capias.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.capias.model.Evidence;

/**
 * When two values that cannot both be true are no contradiction, because the thing itself changed
 * between the days on which they were told: a toll that grows, a plan that is changed, a number of
 * members.
 *
 * <p>All that is asked here comes on top of one condition, which {@link Balance} sees to: every
 * article that tells the one was published on an earlier day than every article that tells the
 * other. Two values of one day, a value that comes back, and articles without a day are a
 * disagreement.
 */
interface Course<T> {
  /**
   * One value with those who tell it.
   *
   * @param days on which it was published, by independent voices
   * @param outlets that tell it
   */
  record Stage<T>(
      T meaning, List<Evidence> evidence, SortedSet<LocalDate> days, Set<String> outlets) {
    boolean before(Stage<T> other) {
      return days.last().isBefore(other.days.first());
    }
  }

  /** Whether the earlier value may have become the later one. */
  boolean leads(Stage<T> earlier, Stage<T> later);

  /** What is told as past and done changes no more. */
  static <T> Course<T> none() {
    return (earlier, later) -> false;
  }

  /** Whoever writes later knows the newer plan. */
  static <T> Course<T> ofPlans() {
    return (earlier, later) -> true;
  }

  /** Words of a count that goes on. */
  Pattern RUNNING =
      Pattern.compile(
          "\\b(?:toll|so far|rose|risen|rises|rising|climb(?:s|ed|ing)?|grew|grown|growing|jumped"
              + "|increased|latest|revised|updated|missing|rescuers?|up from|still counting)\\b",
          Pattern.CASE_INSENSITIVE);

  /** News of one disaster; what is counted anew after longer is history. */
  int DAYS = 60;

  /**
   * The dead are counted for some days, and become more. Two histories that count them otherwise
   * differ for good, whenever they are printed; so the words of the later one must say that it is a
   * count which goes on, or one outlet must have told both.
   */
  static Course<Meaning> ofTolls() {
    return (earlier, later) -> {
      Quantity few = earlier.meaning().quantity();
      Quantity more = later.meaning().quantity();
      if (few == null || more == null || few.high() >= more.high() || few.low() >= more.low()) {
        return false;
      }
      Set<String> both = new HashSet<>(earlier.outlets());
      both.retainAll(later.outlets());
      boolean running = later.evidence().stream().anyMatch(e -> RUNNING.matcher(e.quote()).find());
      long apart = later.days().first().toEpochDay() - earlier.days().last().toEpochDay();
      return apart <= DAYS && (running || !both.isEmpty());
    };
  }

  /** Each number of members was right on each day on which it was told. */
  static Course<Meaning> ofMembers(Known known) {
    return (earlier, later) -> right(earlier, known) && right(later, known);
  }

  private static boolean right(Stage<Meaning> stage, Known known) {
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
