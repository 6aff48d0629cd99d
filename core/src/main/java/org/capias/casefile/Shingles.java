package org.capias.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text as the set of its runs of four words: texts that share many of them share sentences, not
 * only a subject. A run is kept as 64 bits of its hash; two different runs with the same bits are
 * not met in any archive of this size, and a copy shares dozens.
 *
 * <p>After Broder, "On the resemblance and containment of documents" (1997).
 */
final class Shingles {
  static final int LENGTH = 4;

  /**
   * A run is looked for in so many of the texts that have it first: a copy shares its runs with the
   * first of its kind, and a line that stands in every article costs no more than this.
   */
  private static final int HOLDERS = 8;

  private final Set<Long> runs;

  private Shingles(Set<Long> runs) {
    this.runs = runs;
  }

  static Shingles of(String text) {
    List<String> words = Folded.words(text);
    Set<Long> runs = new HashSet<>(2 * words.size());
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      long hash = 0xcbf29ce484222325L;
      for (int j = i; j < i + LENGTH; j++) {
        String word = words.get(j);
        for (int k = 0; k < word.length(); k++) {
          hash = (hash ^ word.charAt(k)) * 0x100000001b3L;
        }
        hash = (hash ^ ' ') * 0x100000001b3L;
      }
      runs.add(hash);
    }
    return new Shingles(runs);
  }

  int size() {
    return runs.size();
  }

  /** For each text the earlier ones that share a run with it, and how many. */
  static List<Map<Integer, Integer>> shared(List<Shingles> texts) {
    Map<Long, int[]> holders = new HashMap<>();
    List<Map<Integer, Integer>> shared = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Map<Integer, Integer> own = new HashMap<>();
      for (long run : texts.get(i).runs) {
        int[] before = holders.get(run);
        if (before == null) {
          holders.put(run, new int[] {i});
          continue;
        }
        for (int other : before) {
          own.merge(other, 1, Integer::sum);
        }
        if (before.length < HOLDERS) {
          int[] more = java.util.Arrays.copyOf(before, before.length + 1);
          more[before.length] = i;
          holders.put(run, more);
        }
      }
      shared.add(own);
    }
    return shared;
  }
}
