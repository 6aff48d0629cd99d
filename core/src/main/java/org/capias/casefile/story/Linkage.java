package org.capias.casefile.story;

import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Average linkage on the pairs that are near at all: again and again the two groups whose members
 * are nearest on average become one, until no two are near enough. Pairs that are not given count
 * as nothing. Of equal ones the first: the result does not depend on anything but the numbers.
 */
final class Linkage {
  private record Pair(double mean, int one, int other, int version) {}

  private final int[] parent;
  private final int[] size;
  private final int[] version;
  private final Map<Integer, TreeMap<Integer, Double>> sums = new TreeMap<>();

  Linkage(int texts) {
    parent = new int[texts];
    size = new int[texts];
    version = new int[texts];
    for (int i = 0; i < texts; i++) {
      parent[i] = i;
      size[i] = 1;
    }
  }

  /** Says how near two texts are; once for a pair. */
  void near(int text, int text2, double value) {
    int one = root(text);
    int other = root(text2);
    if (one != other) {
      sums.computeIfAbsent(one, o -> new TreeMap<>()).merge(other, value, Double::sum);
      sums.computeIfAbsent(other, o -> new TreeMap<>()).merge(one, value, Double::sum);
    }
  }

  int root(int text) {
    int root = text;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  /** Joins two texts' groups. */
  void join(int one, int other) {
    int keep = Math.min(root(one), root(other));
    int drop = Math.max(root(one), root(other));
    if (keep == drop) {
      return;
    }
    parent[drop] = keep;
    size[keep] += size[drop];
    version[keep]++;
    TreeMap<Integer, Double> kept = sums.computeIfAbsent(keep, k -> new TreeMap<>());
    TreeMap<Integer, Double> dropped = sums.remove(drop);
    if (dropped != null) {
      dropped.forEach(
          (third, sum) -> {
            TreeMap<Integer, Double> theirs = sums.get(third);
            if (theirs != null) {
              theirs.remove(drop);
              if (third != keep) {
                kept.merge(third, sum, Double::sum);
                theirs.merge(keep, sum, Double::sum);
              }
            }
          });
    }
    kept.remove(drop);
  }

  /** Joins what is at least so near on average. */
  void run(double least) {
    PriorityQueue<Pair> queue =
        new PriorityQueue<>(
            (a, b) -> {
              int byMean = Double.compare(b.mean, a.mean);
              int byOne = Integer.compare(a.one, b.one);
              return byMean != 0 ? byMean : byOne != 0 ? byOne : Integer.compare(a.other, b.other);
            });
    sums.keySet().forEach(one -> offer(queue, one, least, true));
    while (!queue.isEmpty()) {
      Pair pair = queue.remove();
      boolean stale =
          parent[pair.one] != pair.one
              || parent[pair.other] != pair.other
              || pair.version != version[pair.one] + version[pair.other];
      if (!stale) {
        join(pair.one, pair.other);
        offer(queue, pair.one, least, false);
      }
    }
  }

  private void offer(PriorityQueue<Pair> queue, int one, double least, boolean half) {
    Map<Integer, Double> near = sums.get(one);
    if (near == null) {
      return;
    }
    near.forEach(
        (other, sum) -> {
          double mean = sum / ((double) size[one] * size[other]);
          if (mean >= least && (!half || one < other)) {
            int first = Math.min(one, other);
            int second = Math.max(one, other);
            queue.add(new Pair(mean, first, second, version[first] + version[second]));
          }
        });
  }
}
