package org.capias.reading.text;

import java.util.List;

/**
 * Marks what stands below the article. From the end upwards: lines that look like headings and have
 * no text below them. Below a line that is surely no article a motto or an order counts as well.
 */
final class PageEnd {
  private static final int MOTTO_WORDS = 30;
  private static final int ORDER_WORDS = 8;

  private PageEnd() {}

  static void mark(Layout page) {
    List<Line> lines = page.lines();
    boolean told = false;
    for (int l = lines.size() - 1; l > 0; l--) {
      Line line = lines.get(l);
      boolean apart = !page.zone(line).tells();
      if (!apart && !isBelow(page, line, told)) {
        return;
      }
      told |= apart;
      for (int s = line.first(); s < line.end(); s++) {
        if (page.zone(s).tells()) {
          page.mark(s, Zone.NOISE);
        }
      }
    }
  }

  /**
   * Whether a line with no text below it is none of the article's.
   *
   * @param told whether some line below is surely no article
   */
  private static boolean isBelow(Layout page, Line line, boolean told) {
    return switch (page.zone(line)) {
      case HEADING -> told || !line.verb() || page.look(line) == LetterCase.TITLE;
      case BODY -> told && line.isSingle() && isMotto(page, line);
      case DATELINE -> told && line.isSingle();
      default -> false;
    };
  }

  private static boolean isMotto(Layout page, Line line) {
    return line.words() <= ORDER_WORDS && isOrder(page, line)
        || line.words() <= MOTTO_WORDS && !line.verb();
  }

  /** "Explore our flagship event." */
  private static boolean isOrder(Layout page, Line line) {
    int first = page.head(line).first();
    return page.tokens().tag(first) == Tag.VERB
        && Verbs.forms(page.tokens().lower(first)) == Verbs.BASE;
  }
}
