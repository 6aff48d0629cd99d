package org.capias.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.capias.model.Document;
import org.capias.model.Evidence;

/**
 * Cuts a text into plain and cited pieces that nest properly. Of cited stretches that cross, the
 * later one is cut in two where the earlier one ends.
 */
final class Marking {
  /** A stretch of {@code char} indexes that cites these words, whole or in part. */
  private record Stretch(int from, int to, Evidence words, boolean first, boolean last) {}

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();
  private int next;

  private Marking(Document document, List<Evidence> cited) {
    text = document.text();
    for (Evidence words : cited) {
      int from = text.offsetByCodePoints(0, words.start());
      stretches.add(new Stretch(from, from + words.quote().length(), words, true, true));
    }
    sort(0);
  }

  static List<Marked> of(Document document, List<Evidence> cited) {
    Marking marking = new Marking(document, cited);
    return marking.pieces(0, marking.text.length());
  }

  private void sort(int from) {
    stretches
        .subList(from, stretches.size())
        .sort(Comparator.comparingInt(Stretch::from).thenComparing(s -> -s.to()));
  }

  private List<Marked> pieces(int from, int to) {
    List<Marked> pieces = new ArrayList<>();
    int at = from;
    while (next < stretches.size() && stretches.get(next).from() < to) {
      Stretch one = stretches.get(next++);
      if (one.to() > to) {
        stretches.add(new Stretch(to, one.to(), one.words(), false, one.last()));
        sort(next);
        one = new Stretch(one.from(), to, one.words(), one.first(), false);
      }
      addPlain(pieces, at, one.from());
      List<Marked> inside = pieces(one.from(), one.to());
      pieces.add(new Marked("", one.words(), one.first(), one.last(), inside));
      at = one.to();
    }
    addPlain(pieces, at, to);
    return pieces;
  }

  private void addPlain(List<Marked> pieces, int from, int to) {
    if (from < to) {
      pieces.add(Marked.plain(Visible.block(text.substring(from, to))));
    }
  }
}
