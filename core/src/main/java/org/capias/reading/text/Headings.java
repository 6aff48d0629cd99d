package org.capias.reading.text;

import java.util.List;

/**
 * Marks headlines and headings: short lines that end without a full stop, or have one and are
 * Written Like This.
 */
final class Headings {
  private static final int HEADING_WORDS = 16;
  private static final int HEADLINE_WORDS = 24;
  private static final int CAPITALS_WORDS = 11;
  private static final int CLOSED_WORDS = 12;

  /** A headline stands among so many first lines. */
  private static final int EARLY_LINES = 4;

  /** Lines of so many words should end with a full stop. */
  private static final int LONG_WORDS = 12;

  private Headings() {}

  static void mark(Layout page) {
    List<Line> lines = page.lines();
    boolean stops = usesStops(lines);
    for (int l = 0; l < lines.size() && lines.size() > 1; l++) {
      Line line = lines.get(l);
      if (page.zone(line) == Zone.BODY && !page.isListed(line)) {
        int most = l < EARLY_LINES ? HEADLINE_WORDS : HEADING_WORDS;
        if (isHeading(page, line, most, stops)) {
          page.mark(line.first(), Zone.HEADING);
        }
      }
    }
  }

  private static boolean isHeading(Layout page, Line line, int most, boolean stops) {
    LetterCase look = page.look(line);
    boolean title =
        look == LetterCase.TITLE || look == LetterCase.CAPITALS && line.words() <= CAPITALS_WORDS;
    if (line.isTitleLike(most)) {
      return stops || title;
    }
    boolean quoted = page.tokens().shape(page.head(line).first()) == Shape.QUOTE;
    return title
        && line.closed()
        && line.isSingle()
        && line.words() > 0
        && line.words() <= CLOSED_WORDS
        && !quoted;
  }

  /** Where most words of long lines have no full stop behind them, its absence tells nothing. */
  private static boolean usesStops(List<Line> lines) {
    int open = 0;
    int words = 0;
    for (Line line : lines) {
      if (line.words() >= LONG_WORDS) {
        words += line.words();
        open += line.closed() ? 0 : line.words();
      }
    }
    return words > 0 ? open * 2 < words : lines.size() < EARLY_LINES;
  }
}
