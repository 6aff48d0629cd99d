package org.capias.reading.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.capias.reading.speech.word.Attribution;
import org.capias.reading.speech.word.Span;

/** Which attributions stand inside the contents of which. */
final class Nesting {
  private record Stretch(int first, int end, int attribution) {}

  private Nesting() {}

  /**
   * For each attribution the shortest other one whose content its cue stands in, or -1.
   *
   * @param sorted by the place of their cue
   */
  static int[] covers(List<Attribution> sorted) {
    List<Stretch> stretches = new ArrayList<>();
    for (int a = 0; a < sorted.size(); a++) {
      for (Span span : sorted.get(a).content()) {
        stretches.add(new Stretch(span.first(), span.end(), a));
      }
    }
    stretches.sort(Comparator.comparingInt(Stretch::first));
    int[] cover = new int[sorted.size()];
    List<Stretch> open = new ArrayList<>();
    int next = 0;
    for (int a = 0; a < cover.length; a++) {
      int cue = sorted.get(a).cue().first();
      while (next < stretches.size() && stretches.get(next).first() <= cue) {
        open.add(stretches.get(next++));
      }
      cover[a] = -1;
      for (Iterator<Stretch> all = open.iterator(); all.hasNext(); ) {
        Stretch one = all.next();
        if (one.end() <= cue) {
          all.remove();
        } else if (one.attribution() != a
            && (cover[a] < 0
                || length(sorted.get(one.attribution())) < length(sorted.get(cover[a])))) {
          cover[a] = one.attribution();
        }
      }
    }
    return cover;
  }

  /** Tokens of the content. */
  static int length(Attribution a) {
    int sum = 0;
    for (Span span : a.content()) {
      sum += span.end() - span.first();
    }
    return sum;
  }
}
