package org.capias.reading.text;

import java.util.Set;

/** Marks who wrote it, "By Ann Writer, Agency.", and the labels in front of that. */
final class Bylines {
  private static final int LONGEST = 16;

  /** How many sentences before a byline may be its labels, */
  private static final int LABELS = 4;

  /** and how many tokens each has at the most. */
  private static final int LONGEST_LABEL = 10;

  private static final Set<String> JOINTS = PageWords.of("byline-joints");

  private final Layout page;
  private final Tokens tokens;

  private Bylines(Layout page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  static void mark(Layout page) {
    Bylines bylines = new Bylines(page);
    for (Line line : page.lines()) {
      bylines.mark(line);
    }
  }

  private void mark(Line line) {
    for (int s = line.first(); s < line.end(); s++) {
      if (page.zone(s) == Zone.BODY && isByline(page.sentence(s))) {
        page.mark(s, Zone.BYLINE);
        // "World News. Talks in Geneva, part 1. By Ann Writer": labels before it.
        for (int t = Math.max(line.first(), s - LABELS); t < s; t++) {
          if (isLabel(page.sentence(t))) {
            page.mark(t, Zone.NOISE);
          }
        }
      }
    }
  }

  private boolean isLabel(Sentence sentence) {
    return sentence.size() <= LONGEST_LABEL && !page.hasVerb(sentence);
  }

  /** "By" and names only, up to the end of the sentence. */
  private boolean isByline(Sentence sentence) {
    if (!tokens.is(sentence.first(), "by") || sentence.size() > LONGEST) {
      return false;
    }
    int names = 0;
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      String word = tokens.lower(i);
      boolean fits =
          switch (tokens.shape(i)) {
            case LOWER -> JOINTS.contains(word) || Calendar.holds(word);
            case CAPITALISED, CAPITALS ->
                Line.isFinite(tokens, i) ? tokens.tag(i) != Tag.AUX : true;
            case NUMBER -> true;
            case QUOTE -> false;
            case MARK -> ",.|/-–—@()&:".indexOf(word.charAt(0)) >= 0;
          };
      if (!fits) {
        return false;
      }
      boolean name = tokens.shape(i) == Shape.CAPITALISED || tokens.shape(i) == Shape.CAPITALS;
      names += name && !Calendar.holds(word) ? 1 : 0;
    }
    return names > 0;
  }
}
