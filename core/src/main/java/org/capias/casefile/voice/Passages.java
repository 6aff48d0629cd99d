package org.capias.casefile.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.capias.model.CodePoints;
import org.capias.model.Document;
import org.capias.model.Evidence;

/**
 * Stretches of many words that stand in two documents alike: an agency's report or a press
 * statement inside different articles. What two documents tell in such a stretch is one voice.
 */
final class Passages {
  /** So many words are not alike by accident, and are longer than most quotations. */
  static final int WORDS = 20;

  /**
   * @param one where the stretch stands in the earlier document
   * @param other where it stands in the later one
   */
  record Passage(Evidence one, Evidence other) {
    /** Whether all that the later document tells lies in it, and of the earlier one something. */
    boolean holds(List<Evidence> earlier, List<Evidence> later) {
      return later.stream().allMatch(b -> meets(other, b))
          && earlier.stream().anyMatch(a -> meets(one, a));
    }

    private static boolean meets(Evidence stretch, Evidence words) {
      return stretch.document().equals(words.document())
          && stretch.start() < words.end()
          && words.start() < stretch.end();
    }
  }

  /** A document's words, and the places where they begin and end. */
  static final class Words {
    private final CodePoints points;
    private final int[] words;
    private final int[] starts;
    private final int[] ends;

    /** Of each run of four words the hash. */
    private final long[] runs;

    /** The words as numbers, the same for the same word in all documents of one reading. */
    Words(Document document, Map<String, Integer> numbers) {
      points = new CodePoints(document);
      String text = document.text();
      int[] found = new int[text.length() / 2 + 1];
      int[] from = new int[found.length];
      int[] to = new int[found.length];
      int n = 0;
      int start = -1;
      for (int i = document.bodyStart(); i <= text.length(); i++) {
        boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          found[n] = numbers.computeIfAbsent(word, w -> numbers.size());
          from[n] = start;
          to[n++] = i;
          start = -1;
        }
      }
      words = Arrays.copyOf(found, n);
      starts = Arrays.copyOf(from, n);
      ends = Arrays.copyOf(to, n);
      runs = new long[Math.max(0, n - 3)];
      for (int i = 0; i < runs.length; i++) {
        long run = words[i];
        for (int j = i + 1; j < i + 4; j++) {
          run = run * 0x9E3779B97F4A7C15L + words[j];
        }
        runs[i] = run;
      }
    }

    private Evidence evidence(int from, int length) {
      return points.evidence(starts[from], ends[from + length - 1]);
    }
  }

  private final Words other;

  /** Where each run stands in the other document. */
  private final Map<Long, int[]> places = new HashMap<>();

  /** Stretches that a later document has in common with earlier ones. */
  Passages(Words other) {
    this.other = other;
    for (int i = 0; i < other.runs.length; i++) {
      int[] before = places.get(other.runs[i]);
      int[] all = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
      all[all.length - 1] = i;
      places.put(other.runs[i], all);
    }
  }

  /** The longest stretches that both have, in the order of the first document. */
  List<Passage> with(Words one) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < one.runs.length; i++) {
      int[] there = places.get(one.runs[i]);
      int length = 0;
      int at = 0;
      for (int j = 0; there != null && j < there.length; j++) {
        int same = same(one, i, there[j]);
        if (same > length) {
          length = same;
          at = there[j];
        }
      }
      if (length >= WORDS) {
        passages.add(new Passage(one.evidence(i, length), other.evidence(at, length)));
        i += length - 1;
      }
    }
    return passages;
  }

  private int same(Words one, int i, int j) {
    int same = 0;
    while (i + same < one.words.length
        && j + same < other.words.length
        && one.words[i + same] == other.words[j + same]) {
      same++;
    }
    return same;
  }
}
