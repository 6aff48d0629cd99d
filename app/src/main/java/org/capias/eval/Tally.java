package org.capias.eval;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Hits and cases by measure. Not thread-safe. */
final class Tally {
  /** What is counted; of encounters and quotations both directions. */
  enum Measure {
    ENCOUNTERS_FOUND,
    ENCOUNTERS_RIGHT,
    QUOTES_FOUND,
    QUOTES_RIGHT,
    DATES,
    OUTCOMES,
    SPEAKERS,
    INDIRECT,
    CLAIMS,
    WARRANTS,
    DISPUTES,
    PROVENANCE
  }

  private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);

  void add(Measure measure, boolean hit) {
    add(measure, hit ? 1 : 0, 1);
  }

  void add(Measure measure, int hits, int cases) {
    int[] count = counts.computeIfAbsent(measure, m -> new int[2]);
    count[0] += hits;
    count[1] += cases;
  }

  void add(Tally other) {
    other.counts.forEach((measure, count) -> add(measure, count[0], count[1]));
  }

  int cases(Measure measure) {
    int[] count = counts.get(measure);
    return count == null ? 0 : count[1];
  }

  /** Hits per case; empty where there is no case. */
  OptionalDouble rate(Measure measure) {
    int[] count = counts.get(measure);
    return count == null || count[1] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) count[0] / count[1]);
  }

  /** Harmonic mean of two rates; 0 where one of them is not known. */
  double balanced(Measure precision, Measure recall) {
    double p = rate(precision).orElse(0);
    double r = rate(recall).orElse(0);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
