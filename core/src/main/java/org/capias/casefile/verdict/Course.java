package org.capias.casefile.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
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
public interface Course<T> {
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
}
