package org.capias.report.view;

import java.util.Comparator;
import java.util.List;
import org.capias.model.Encounter;
import org.capias.model.Evidence;

/**
 * Which encounter a story is about: the one that most of its articles tell of, of these the one
 * with most words behind it, of these the one that an article comes to first. Whether its day is
 * known does not matter: an older journey told in passing often has the better date.
 */
final class Foremost {
  private Foremost() {}

  /** The encounters in their order, but the foremost before all others. */
  static void first(List<Encounter> encounters) {
    if (encounters.size() > 1) {
      Encounter foremost =
          encounters.stream()
              .min(
                  Comparator.comparingLong((Encounter e) -> -articles(e))
                      .thenComparing(e -> -e.evidence().size())
                      .thenComparing(Foremost::start))
              .orElseThrow();
      encounters.remove(foremost);
      encounters.add(0, foremost);
    }
  }

  private static long articles(Encounter encounter) {
    return encounter.evidence().stream().map(Evidence::document).distinct().count();
  }

  private static int start(Encounter encounter) {
    return encounter.evidence().stream().mapToInt(Evidence::start).min().orElse(Integer.MAX_VALUE);
  }
}
