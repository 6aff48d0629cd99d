package org.capias.reading.text;

import java.util.List;

/** Marks headings that belong to a sign-up line or a menu below them. */
final class Labels {
  private static final int LABEL_WORDS = 6;

  private Labels() {}

  static void mark(Layout page) {
    List<Line> lines = page.lines();
    for (int l = lines.size() - 2; l > 0; l--) {
      Line line = lines.get(l);
      Line next = lines.get(l + 1);
      boolean noiseBelow = page.zone(next) == Zone.NOISE && page.zone(next.end() - 1) == Zone.NOISE;
      if (page.zone(line) == Zone.HEADING && noiseBelow && line.words() <= LABEL_WORDS) {
        page.mark(line.first(), Zone.NOISE);
      }
    }
  }
}
