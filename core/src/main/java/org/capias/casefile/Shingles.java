package org.capias.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text as the set of its runs of four words: texts that share many of them share sentences, not
 * only a subject. Runs are kept as words, not as hashes, so that a comparison is exact.
 *
 * <p>After Broder, "On the resemblance and containment of documents" (1997).
 */
final class Shingles {
  private static final int LENGTH = 4;

  private final Set<String> runs;

  private Shingles(Set<String> runs) {
    this.runs = runs;
  }

  static Shingles of(String text) {
    List<String> words = Folded.words(text);
    String joined = String.join(" ", words);
    Set<String> runs = new HashSet<>(2 * words.size());
    int from = 0;
    int to = -1;
    for (int i = 0; i < words.size(); i++) {
      to += 1 + words.get(i).length();
      if (i + 1 >= LENGTH) {
        runs.add(joined.substring(from, to));
        from += 1 + words.get(i + 1 - LENGTH).length();
      }
    }
    return new Shingles(runs);
  }

  int size() {
    return runs.size();
  }

  /**
   * For each text the others that share a run with it, and how many: by way of an index of runs.
   */
  static Map<Integer, Map<Integer, Integer>> shared(List<Shingles> texts) {
    Map<String, Integer> lastWith = new HashMap<>();
    Map<String, Set<Integer>> where = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (String run : texts.get(i).runs) {
        Integer before = lastWith.put(run, i);
        if (before != null) {
          where.computeIfAbsent(run, r -> new HashSet<>(Set.of(before))).add(i);
        }
      }
    }
    Map<Integer, Map<Integer, Integer>> shared = new HashMap<>();
    for (Set<Integer> holders : where.values()) {
      for (int a : holders) {
        for (int b : holders) {
          if (a != b) {
            shared.computeIfAbsent(a, x -> new HashMap<>()).merge(b, 1, Integer::sum);
          }
        }
      }
    }
    return shared;
  }
}
