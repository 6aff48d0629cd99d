package org.capias.casefile.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.word.Folded;

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
   * A run is looked for in so many of the texts that have it first, and in as many that have it
   * last: a copy shares its runs with the first of its kind, a report with those of its days, and a
   * line that stands in every article costs no more than this.
   */
  private static final int HOLDERS = 8;

  private static final int[] NONE = {};

  /** Texts that share fewer runs than these, as far as is looked, are not compared in full. */
  private static final int WORTH = 4;

  /** Ascending, each once. */
  private final long[] runs;

  private Shingles(long[] runs) {
    this.runs = runs;
  }

  static Shingles of(String text) {
    List<String> words = Folded.words(text);
    long[] runs = new long[Math.max(0, words.size() - LENGTH + 1)];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0xcbf29ce484222325L;
      for (int j = i; j < i + LENGTH; j++) {
        String word = words.get(j);
        for (int k = 0; k < word.length(); k++) {
          hash = (hash ^ word.charAt(k)) * 0x100000001b3L;
        }
        hash = (hash ^ ' ') * 0x100000001b3L;
      }
      runs[i] = hash;
    }
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
  }

  int size() {
    return runs.length;
  }

  /** For each text the earlier ones that share runs with it, in order, and how many. */
  static List<Map<Integer, Integer>> shared(List<Shingles> texts, Effort effort) {
    Once once = new Once(texts);
    Map<Long, int[]> holders = new HashMap<>();
    List<Map<Integer, Integer>> shared = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Map<Integer, Integer> own = new TreeMap<>();
      for (long run : texts.get(i).runs) {
        if (once.has(run)) {
          continue;
        }
        int[] before = holders.getOrDefault(run, NONE);
        for (int other : before) {
          own.merge(other, 1, Integer::sum);
        }
        holders.put(run, with(before, i));
      }
      own.values().removeIf(runs -> runs < WORTH);
      effort.add(own.size());
      for (Map.Entry<Integer, Integer> other : own.entrySet()) {
        other.setValue(shared(texts.get(i).runs, texts.get(other.getKey()).runs));
      }
      shared.add(own);
    }
    return shared;
  }

  private static int[] with(int[] before, int text) {
    if (before.length < 2 * HOLDERS) {
      int[] more = Arrays.copyOf(before, before.length + 1);
      more[before.length] = text;
      return more;
    }
    System.arraycopy(before, HOLDERS + 1, before, HOLDERS, HOLDERS - 1);
    before[2 * HOLDERS - 1] = text;
    return before;
  }

  private static int shared(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /**
   * Runs that only one text has need no place in a table, and nearly all are such: two bits for
   * each, found by the run's own bits, say whether it was met and met again. A run that only one
   * text has may look as if it were met again, and then costs a place; never the other way round.
   */
  private static final class Once {
    private final long[] met;
    private final long[] again;
    private final int shift;

    Once(List<Shingles> texts) {
      long runs = texts.stream().mapToLong(Shingles::size).sum();
      int bits = Math.max(10, Math.min(36, 68 - Long.numberOfLeadingZeros(runs)));
      shift = 64 - bits;
      met = new long[1 << (bits - 6)];
      again = new long[met.length];
      for (Shingles text : texts) {
        for (long run : text.runs) {
          int cell = cell(run);
          long bit = 1L << (run & 63);
          again[cell] |= met[cell] & bit;
          met[cell] |= bit;
        }
      }
    }

    private int cell(long run) {
      return (int) ((run * 0x9E3779B97F4A7C15L) >>> shift >>> 6);
    }

    boolean has(long run) {
      return (again[cell(run)] & 1L << (run & 63)) == 0;
    }
  }
}
