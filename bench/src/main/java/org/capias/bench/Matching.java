package org.capias.bench;

import java.util.Arrays;
import java.util.List;

/** Pairs the expressions of two readings of one text, each used once. */
final class Matching {
  private Matching() {}

  /**
   * For each of the gold the index of its partner, or -1: equal extents first, then overlapping.
   */
  static int[] of(List<Tml.Timex> gold, List<Tml.Timex> found) {
    int[] partner = new int[gold.size()];
    Arrays.fill(partner, -1);
    boolean[] used = new boolean[found.size()];
    pair(gold, found, partner, used, true);
    pair(gold, found, partner, used, false);
    return partner;
  }

  private static void pair(
      List<Tml.Timex> gold, List<Tml.Timex> found, int[] partner, boolean[] used, boolean equal) {
    for (int g = 0; g < partner.length; g++) {
      for (int f = 0; f < used.length && partner[g] < 0; f++) {
        if (!used[f]
            && (equal ? same(gold.get(g), found.get(f)) : overlap(gold.get(g), found.get(f)))) {
          partner[g] = f;
          used[f] = true;
        }
      }
    }
  }

  private static boolean same(Tml.Timex one, Tml.Timex two) {
    return one.from() == two.from() && one.to() == two.to();
  }

  private static boolean overlap(Tml.Timex one, Tml.Timex two) {
    return one.from() < two.to() && two.from() < one.to();
  }
}
