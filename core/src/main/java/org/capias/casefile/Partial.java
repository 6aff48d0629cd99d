package org.capias.casefile;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Sums for a few of very many texts, to be asked for the largest and used again: what is not met
 * costs nothing.
 */
final class Partial {
  private final double[] sums;
  private int[] met = new int[64];
  private int count;

  Partial(int texts) {
    sums = new double[texts];
  }

  /**
   * @param more above zero
   */
  void add(int text, double more) {
    if (sums[text] == 0) {
      if (count == met.length) {
        met = Arrays.copyOf(met, 2 * count);
      }
      met[count++] = text;
    }
    sums[text] += more;
  }

  /** The texts with the largest sums, largest first; of equal ones the first. */
  int[] largest(int most) {
    Comparator<Integer> order =
        Comparator.comparingDouble((Integer t) -> -sums[t]).thenComparing(t -> t);
    PriorityQueue<Integer> largest = new PriorityQueue<>(order.reversed());
    for (int i = 0; i < count; i++) {
      if (largest.size() < most) {
        largest.add(met[i]);
      } else if (sums[met[i]] >= sums[largest.element()]
          && order.compare(met[i], largest.element()) < 0) {
        largest.remove();
        largest.add(met[i]);
      }
    }
    return largest.stream().sorted(order).mapToInt(t -> t).toArray();
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      sums[met[i]] = 0;
    }
    count = 0;
  }
}
