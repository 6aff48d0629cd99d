package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * A second look at groups of texts: two that are each other's nearest, and have nothing else that
 * comes near, are one story even if they are less alike than the texts inside them. In a dense
 * subject there is always something else near, so that nothing happens there.
 */
final class Alone {
  /** The next nearest group must be further by this share. */
  private static final double GAP = 0.36;

  private static final double LEAST = 0.12;
  private static final int ROUNDS = 3;

  private final BiPredicate<Integer, Integer> mayBe;
  private final Linkage linkage;
  private final List<Map<Integer, Double>> near;

  /**
   * @param near for each text the texts near to it with their cosine, symmetric
   * @param mayBe whether the days of two texts allow one story
   */
  Alone(Linkage linkage, List<Map<Integer, Double>> near, BiPredicate<Integer, Integer> mayBe) {
    this.mayBe = mayBe;
    this.linkage = linkage;
    this.near = near;
  }

  void join() {
    for (int round = 0; round < ROUNDS; round++) {
      Map<Integer, Map<Integer, Double>> groups = means();
      List<int[]> pairs = new ArrayList<>();
      groups.forEach(
          (one, others) -> {
            int other = nearest(others);
            if (other > one
                && mayBe.test(one, other)
                && nearest(groups.getOrDefault(other, Map.of())) == one
                && apart(others, other)
                && apart(groups.getOrDefault(other, Map.of()), one)) {
              pairs.add(new int[] {one, other});
            }
          });
      pairs.forEach(pair -> linkage.join(pair[0], pair[1]));
      if (pairs.isEmpty()) {
        return;
      }
    }
  }

  private Map<Integer, Map<Integer, Double>> means() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < near.size(); i++) {
      sizes.merge(linkage.root(i), 1, Integer::sum);
    }
    Map<Integer, Map<Integer, Double>> groups = new TreeMap<>();
    for (int i = 0; i < near.size(); i++) {
      int one = linkage.root(i);
      for (Map.Entry<Integer, Double> there : near.get(i).entrySet()) {
        int other = linkage.root(there.getKey());
        if (one != other) {
          double share =
              there.getValue()
                  / ((double) sizes.getOrDefault(one, 1) * sizes.getOrDefault(other, 1));
          groups.computeIfAbsent(one, g -> new TreeMap<>()).merge(other, share, Double::sum);
        }
      }
    }
    return groups;
  }

  private static int nearest(Map<Integer, Double> others) {
    int nearest = -1;
    double most = 0;
    for (Map.Entry<Integer, Double> other : others.entrySet()) {
      if (other.getValue() > most) {
        most = other.getValue();
        nearest = other.getKey();
      }
    }
    return most >= LEAST ? nearest : -1;
  }

  private static boolean apart(Map<Integer, Double> others, int nearest) {
    double most = others.getOrDefault(nearest, 0.0);
    return others.entrySet().stream()
        .allMatch(other -> other.getKey() == nearest || other.getValue() <= GAP * most);
  }
}
