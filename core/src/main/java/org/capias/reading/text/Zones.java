package org.capias.reading.text;

import java.util.List;

/**
 * Tells the article from what stands around it. Rules of words ({@link CueZones}, {@link Buttons},
 * {@link Bylines}), of look ({@link Headings}) and of place ({@link Lists}, {@link PageEnd}); each
 * marks sentences, none removes any, and a later one stands on what the earlier ones found. What no
 * rule marks is {@link Zone#BODY}: a doubtful line stays in.
 */
final class Zones {
  private Zones() {}

  /** The same sentences with their zones; a dateline becomes a sentence of its own. */
  static List<Sentence> mark(Tokens tokens, List<Sentence> sentences) {
    Layout page = new Layout(tokens, Datelines.apart(tokens, sentences));
    markStamps(page);
    Buttons.mark(page);
    CueZones.mark(page);
    Comments.mark(page);
    Bylines.mark(page);
    Biographies.mark(page);
    Headings.mark(page);
    if (page.isEnglish()) {
      Lists.mark(page);
      PageEnd.mark(page);
    }
    Labels.mark(page);
    return page.marked();
  }

  /** Lines that are a day and nothing else. */
  private static void markStamps(Layout page) {
    for (int s = 0; s < page.size(); s++) {
      if (Calendar.isDay(page.tokens(), page.sentence(s))) {
        page.mark(s, Zone.DATELINE);
      }
    }
  }
}
