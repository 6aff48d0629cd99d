package org.capias.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which texts are most like which: the cosine of their {@link Terms}, where terms that few texts
 * have weigh more. Texts are found by way of the terms that they share, so that the work grows with
 * the texts that have a rare term in common and not with the square of all; each text keeps its
 * {@value #NEIGHBOURS} nearest. The same texts in the same order give the same numbers.
 */
final class Likeness {
  private static final int NEIGHBOURS = 20;

  /** Candidates whose cosine is computed in full. */
  private static final int CANDIDATES = 60;

  /** A term that more texts have finds no candidates; it still counts in the cosine. */
  private static final int WIDEST = 300;

  /** Whose mean says how dense a text's surroundings are. */
  private static final int NEAREST = 3;

  private final Effort effort;
  private final List<int[]> terms = new ArrayList<>();
  private final List<float[]> weights = new ArrayList<>();
  private final List<Map<Integer, Double>> neighbours = new ArrayList<>();

  /**
   * @param texts counts of {@link Terms}
   */
  Likeness(List<Map<String, Double>> texts, Effort effort) {
    this.effort = effort;
    Map<String, Integer> ids = new HashMap<>();
    List<int[]> postings = index(texts, ids);
    for (Map<String, Double> text : texts) {
      vector(text, ids, postings, texts.size());
    }
    Partial partial = new Partial(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      neighbours.add(nearest(i, postings, partial));
    }
    symmetric();
  }

  /** The texts near to this one, with their cosine; symmetric. */
  Map<Integer, Double> near(int text) {
    return neighbours.get(text);
  }

  /** How like its nearest neighbours a text is; what is near is relative to that. */
  double density(int text) {
    return neighbours.get(text).values().stream()
        .sorted(Comparator.reverseOrder())
        .limit(NEAREST)
        .mapToDouble(d -> d)
        .average()
        .orElse(0);
  }

  private static List<int[]> index(List<Map<String, Double>> texts, Map<String, Integer> ids) {
    List<int[]> holders = new ArrayList<>();
    for (Map<String, Double> text : texts) {
      for (String term : text.keySet()) {
        Integer id = ids.get(term);
        if (id == null) {
          ids.put(term, holders.size());
          holders.add(new int[] {1});
        } else {
          holders.get(id)[0]++;
        }
      }
    }
    List<int[]> postings = new ArrayList<>(holders.size());
    for (int[] count : holders) {
      int[] list = new int[1 + (count[0] <= WIDEST && count[0] > 1 ? count[0] : 0)];
      list[0] = -count[0];
      postings.add(list);
    }
    return postings;
  }

  /** Cell 0 of a posting list has how many texts have the term, below zero until all are in. */
  private void vector(
      Map<String, Double> text, Map<String, Integer> ids, List<int[]> postings, int size) {
    int[] own = new int[text.size()];
    float[] weight = new float[text.size()];
    int n = 0;
    double sum = 0;
    for (Map.Entry<String, Double> term : text.entrySet()) {
      int id = ids.getOrDefault(term.getKey(), 0);
      double holders = -postings.get(id)[0];
      double value = Math.log(1 + term.getValue()) * Math.sqrt(Math.log(1 + size / holders));
      own[n] = id;
      weight[n++] = (float) value;
      sum += value * value;
    }
    float length = (float) Math.sqrt(sum);
    for (int i = 0; i < n; i++) {
      weight[i] /= length;
    }
    sort(own, weight);
    int place = terms.size();
    for (int id : own) {
      int[] list = postings.get(id);
      if (list.length > 1) {
        int free = 1;
        free = firstFree(list, free);
        list[free] = place + 1;
      }
    }
    terms.add(own);
    weights.add(weight);
  }

  private static int firstFree(int[] list, int from) {
    int low = from;
    int high = list.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list[middle] == 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static void sort(int[] ids, float[] weights) {
    long[] both = new long[ids.length];
    for (int i = 0; i < ids.length; i++) {
      both[i] = (long) ids[i] << 32 | Float.floatToIntBits(weights[i]) & 0xFFFFFFFFL;
    }
    Arrays.sort(both);
    for (int i = 0; i < ids.length; i++) {
      ids[i] = (int) (both[i] >>> 32);
      weights[i] = Float.intBitsToFloat((int) both[i]);
    }
  }

  private Map<Integer, Double> nearest(int text, List<int[]> postings, Partial partial) {
    int[] own = terms.get(text);
    float[] weight = weights.get(text);
    for (int t = 0; t < own.length; t++) {
      int[] list = postings.get(own[t]);
      for (int p = 1; p < list.length; p++) {
        int other = list[p] - 1;
        if (other != text && other >= 0) {
          partial.add(other, weight[t]);
        }
      }
    }
    TreeMap<Double, List<Integer>> best = new TreeMap<>(Comparator.reverseOrder());
    for (int other : partial.largest(CANDIDATES)) {
      effort.one();
      best.computeIfAbsent(cosine(text, other), c -> new ArrayList<>()).add(other);
    }
    partial.clear();
    Map<Integer, Double> near = new TreeMap<>();
    best.forEach(
        (cosine, others) -> {
          if (near.size() < NEIGHBOURS) {
            others.forEach(other -> near.put(other, cosine));
          }
        });
    return near;
  }

  private double cosine(int one, int other) {
    int[] a = terms.get(one);
    int[] b = terms.get(other);
    double sum = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        sum += (double) weights.get(one)[i++] * weights.get(other)[j++];
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private void symmetric() {
    for (int i = 0; i < neighbours.size(); i++) {
      for (Map.Entry<Integer, Double> near : List.copyOf(neighbours.get(i).entrySet())) {
        neighbours.get(near.getKey()).put(i, near.getValue());
      }
    }
  }
}
