package org.capias.reading.text;

import java.util.Set;

/**
 * Marks what readers wrote below an article: everything from a line such as "12 comments" or "Leave
 * a reply" on, or from the first that is signed. Above the article such a line is a button and ends
 * nothing.
 */
final class Comments {
  /** So many paragraphs of prose must stand above. */
  private static final int PROSE = 3;

  /** A closed line of so many words is prose. */
  private static final int PROSE_WORDS = 14;

  private static final Set<ZoneCues.Scope> BELOW = Set.of(ZoneCues.Scope.BELOW);

  private Comments() {}

  static void mark(Layout page) {
    int prose = 0;
    boolean below = false;
    for (int l = 0; l < page.lines().size(); l++) {
      Line line = page.lines().get(l);
      below |= prose >= PROSE && (isOpening(page, line) || isSigned(page, l));
      if (below) {
        page.mark(line, Zone.NOISE);
      }
      prose += line.closed() && line.verb() && line.words() >= PROSE_WORDS ? 1 : 0;
    }
  }

  /** "northwind says:" and a day below it. */
  private static boolean isSigned(Layout page, int l) {
    Sentence head = page.head(page.lines().get(l));
    return page.tokens().is(head.end() - 1, ":")
        && page.tokens().is(head.end() - 2, "says")
        && l + 1 < page.lines().size()
        && page.zone(page.lines().get(l + 1)) == Zone.DATELINE;
  }

  private static boolean isOpening(Layout page, Line line) {
    Sentence head = page.head(line);
    return line.isSingle() && ZoneCues.at(page.tokens(), head.first(), head.end(), BELOW) != null;
  }
}
