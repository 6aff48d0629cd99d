package org.capias.reading.text;

import java.util.List;

/**
 * Marks lists that are no part of the article: menus (short lines without a verb) and headlines of
 * other articles, one below the other. What a line with a colon introduces belongs to the article,
 * and so do items with a bullet.
 */
final class Lists {
  /** So many labels that follow each other are a menu; */
  private static final int MENU_ITEMS = 4;

  /** above the article fewer are enough. */
  private static final int MENU_ITEMS_ABOVE = 3;

  private static final int ITEM_WORDS = 3;

  /** So many headings without text between them are a list of headlines. */
  private static final int HEADLINES = 5;

  /** Headings of fewer words are no headlines. */
  private static final int HEADLINE_WORDS = 4;

  private static final int LONGEST_HEADLINE = 24;

  /**
   * The headline and what stands below it: so many headings right above the article are its own.
   */
  private static final int OWN_HEADINGS = 3;

  /** The article has begun where a line has so many words. */
  private static final int ARTICLE_WORDS = 18;

  private final Layout page;
  private final List<Line> lines;

  private Lists(Layout page) {
    this.page = page;
    this.lines = page.lines();
  }

  static void mark(Layout page) {
    Lists lists = new Lists(page);
    lists.markMenus();
    lists.markHeadlines();
  }

  private void markMenus() {
    boolean above = true;
    int first = 0;
    while (first < lines.size()) {
      above &= lines.get(first).words() < ARTICLE_WORDS;
      int end = first;
      int items = 0;
      while (end < lines.size() && (isLabel(lines.get(end)) || isNoise(lines.get(end)))) {
        items += isLabel(lines.get(end)) ? 1 : 0;
        end++;
      }
      if (items >= (above ? MENU_ITEMS_ABOVE : MENU_ITEMS) && !isIntroduced(first)) {
        markNoise(first, end);
      }
      first = Math.max(end, first + 1);
    }
  }

  private void markHeadlines() {
    boolean above = true;
    int first = 0;
    while (first < lines.size()) {
      int end = first;
      int headlines = 0;
      while (end < lines.size() && isApart(lines.get(end))) {
        headlines += isHeadline(lines.get(end)) ? 1 : 0;
        end++;
      }
      boolean text = end < lines.size();
      int last = above && text ? ownHeadings(first, end) : end;
      if (headlines >= HEADLINES + (above ? OWN_HEADINGS : 0) && !isIntroduced(first)) {
        markNoise(first, last);
      }
      above &= end == first ? lines.get(first).words() < ARTICLE_WORDS : true;
      first = Math.max(end, first + 1);
    }
  }

  /** What begins with a number is an item of a timetable or a table. */
  private boolean isHeadline(Line line) {
    return (page.zone(line) == Zone.HEADING || page.zone(line) == Zone.BODY)
        && line.words() >= HEADLINE_WORDS
        && page.tokens().shape(page.head(line).first()) != Shape.NUMBER;
  }

  /** Where the headings that belong to the text below them begin. */
  private int ownHeadings(int first, int end) {
    int own = 0;
    int l = end;
    while (l > first && own < OWN_HEADINGS) {
      l--;
      own += page.zone(lines.get(l)) == Zone.HEADING ? 1 : 0;
    }
    return l;
  }

  private void markNoise(int first, int end) {
    for (Line line : lines.subList(first, end)) {
      if (page.zone(line).tells()) {
        page.mark(line, Zone.NOISE);
      }
    }
  }

  private boolean isIntroduced(int first) {
    return first > 0
        && page.zone(lines.get(first - 1)).tells()
        && page.tokens().is(page.sentence(lines.get(first - 1).end() - 1).end() - 1, ":");
  }

  private boolean isLabel(Line line) {
    return page.zone(line) != Zone.DATELINE
        && line.isTitleLike(ITEM_WORDS)
        && !line.verb()
        && !page.hasNumber(page.head(line))
        && !page.isListed(line);
  }

  private boolean isNoise(Line line) {
    return page.zone(line) == Zone.NOISE && page.zone(line.end() - 1) == Zone.NOISE;
  }

  private boolean isApart(Line line) {
    if (isTurn(line)) {
      return false;
    }
    return switch (page.zone(line)) {
      case HEADING, CAPTION, BYLINE, NOISE -> true;
      case DATELINE -> line.isSingle();
      case BODY -> isLongHeadline(line);
    };
  }

  /** "Q: Where were you born?", "A: In Port Alder": an interview. */
  private boolean isTurn(Line line) {
    Sentence head = page.head(line);
    return head.size() > 1
        && page.tokens().lower(head.first()).length() == 1
        && page.tokens().is(head.first() + 1, ":");
  }

  /** Too long for a heading, or a question, or cut with dots; a headline only among others. */
  private boolean isLongHeadline(Line line) {
    if (!line.isSingle() || line.words() > LONGEST_HEADLINE || page.isListed(line)) {
      return false;
    }
    String last = page.tokens().lower(page.head(line).end() - 1);
    return !line.closed() || last.equals("?") || last.equals("…") || last.equals("...");
  }
}
