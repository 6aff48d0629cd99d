package org.capias.casefile;

import java.util.ArrayList;
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
    /** Whether these two pieces of evidence lie in the stretch, one on each side. */
    boolean holds(Evidence a, Evidence b) {
      return meets(one, a) && meets(other, b) || meets(one, b) && meets(other, a);
    }

    private static boolean meets(Evidence stretch, Evidence words) {
      return stretch.document().equals(words.document())
          && stretch.start() < words.end()
          && words.start() < stretch.end();
    }
  }

  /** A document's words with the places where they begin and end. */
  private record Words(List<String> words, List<Integer> starts, List<Integer> ends) {
    static Words of(Document document) {
      String text = document.text();
      Words all = new Words(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      int from = -1;
      for (int i = document.bodyStart(); i <= text.length(); i++) {
        boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
        if (letter && from < 0) {
          from = i;
        } else if (!letter && from >= 0) {
          all.words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
          all.starts.add(from);
          all.ends.add(i);
          from = -1;
        }
      }
      return all;
    }
  }

  private Passages() {}

  /** The longest stretches that both have, in the order of the first document. */
  static List<Passage> between(Document one, Document other) {
    Words a = Words.of(one);
    Words b = Words.of(other);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i + 4 <= b.words.size(); i++) {
      places.computeIfAbsent(run(b, i), r -> new ArrayList<>()).add(i);
    }
    CodePoints points = new CodePoints(one);
    CodePoints points2 = new CodePoints(other);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i + 4 <= a.words.size(); i++) {
      int length = 0;
      int there = 0;
      for (int j : places.getOrDefault(run(a, i), List.of())) {
        int same = same(a, i, b, j);
        if (same > length) {
          length = same;
          there = j;
        }
      }
      if (length >= WORDS) {
        passages.add(
            new Passage(
                points.evidence(a.starts.get(i), a.ends.get(i + length - 1)),
                points2.evidence(b.starts.get(there), b.ends.get(there + length - 1))));
        i += length - 1;
      }
    }
    return passages;
  }

  private static String run(Words words, int from) {
    return String.join(" ", words.words.subList(from, from + 4));
  }

  private static int same(Words a, int i, Words b, int j) {
    int same = 0;
    while (i + same < a.words.size()
        && j + same < b.words.size()
        && a.words.get(i + same).equals(b.words.get(j + same))) {
      same++;
    }
    return same;
  }
}
