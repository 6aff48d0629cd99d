package org.capias.reading.text;

import java.util.List;

/** Marks the menu above the article, and headings that belong to a sign-up line below them. */
final class PageTop {
  /** The article has begun where a line has so many words. */
  private static final int ARTICLE_WORDS = 18;

  /** So many short lines that follow each other are a menu. */
  private static final int MENU_ITEMS = 3;

  private static final int ITEM_WORDS = 3;
  private static final int LABEL_WORDS = 6;

  private PageTop() {}

  static void mark(Layout page) {
    markMenu(page);
    markLabels(page);
  }

  private static void markMenu(Layout page) {
    List<Line> lines = page.lines();
    int run = 0;
    for (int l = 0; l < lines.size() && lines.get(l).words() < ARTICLE_WORDS; l++) {
      Line line = lines.get(l);
      boolean item = line.isTitleLike(ITEM_WORDS) && !line.verb() && !hasNumber(page, line);
      run = item ? run + 1 : 0;
      if (run == MENU_ITEMS) {
        for (Line before : lines.subList(l - MENU_ITEMS + 1, l)) {
          page.mark(before, Zone.NOISE);
        }
      }
      if (run >= MENU_ITEMS) {
        page.mark(line, Zone.NOISE);
      }
    }
  }

  private static void markLabels(Layout page) {
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

  private static boolean hasNumber(Layout page, Line line) {
    Sentence sentence = page.head(line);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (page.tokens().shape(i) == Shape.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
