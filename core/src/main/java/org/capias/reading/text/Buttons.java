package org.capias.reading.text;

import java.util.Set;

/** Lines that say nothing: marks alone, tags ("#peace"), buttons, a menu between bars. */
final class Buttons {
  private static final Set<String> WORDS = PageWords.of("buttons");

  /** A menu on one line has so many bars, */
  private static final int BARS = 3;

  /** and so many words to each of its items. */
  private static final int WORDS_EACH = 4;

  private Buttons() {}

  static void mark(Layout page) {
    for (Line line : page.lines()) {
      for (int s = line.first(); s < line.end(); s++) {
        Sentence sentence = page.sentence(s);
        // Dots that open a paragraph of the article are part of it.
        boolean silent = line.words() == 0 || isTags(page.tokens(), sentence);
        if (page.zone(s) == Zone.BODY && (silent || isMenu(page, sentence))) {
          page.mark(s, Zone.NOISE);
        }
      }
    }
  }

  /** "#peace #court". */
  private static boolean isTags(Tokens tokens, Sentence sentence) {
    boolean tag = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      Shape shape = tokens.shape(i);
      if (tokens.is(i, "#") && i + 1 < sentence.end()) {
        tag = true;
        i++;
      } else if (shape != Shape.MARK && shape != Shape.QUOTE) {
        return false;
      }
    }
    return tag;
  }

  /** "Share Tweet Email", "Home | World | Politics". */
  private static boolean isMenu(Layout page, Sentence sentence) {
    int buttons = 0;
    int bars = 0;
    int others = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = page.tokens().lower(i);
      if (page.tokens().shape(i) == Shape.MARK) {
        bars += "|»›·•".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
      } else if (WORDS.contains(word)) {
        buttons++;
      } else {
        others++;
      }
    }
    return others == 0 && buttons >= 2
        || bars >= BARS && others + buttons <= WORDS_EACH * (bars + 1) && !page.hasVerb(sentence);
  }
}
