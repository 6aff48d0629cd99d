package org.capias.reading.claim;

/** Amounts joined by "and": of both is said what stands before the first. */
final class Joint {
  private Joint() {}

  /** Where the relation ends: before the number, or before the numbers joined to it by "and". */
  static int upTo(Line line, int phrase) {
    int i = phrase;
    while (i > 2
        && (line.is(i - 1, Phrase.COORDINATOR) || line.is(i - 1, Phrase.COMMA))
        && line.is(i - 2, Phrase.NOUN)
        && line.amountIn(i - 2)) {
      i -= 2;
    }
    return i == phrase ? upToFirst(line, phrase) : i;
  }

  /** "imports 95% of its fuel and a fifth of its power": what is said goes up to the first. */
  private static int upToFirst(Line line, int phrase) {
    int i = phrase - 1;
    if (!line.is(i, Phrase.COORDINATOR)) {
      return phrase;
    }
    int first = phrase;
    for (int k = i - 1; k > 0 && k > i - 8; k--) {
      switch (line.kind(k)) {
        case NOUN -> first = line.amountIn(k) ? k : first;
        case PREPOSITION, COMMA, ADVERB, TIME -> {}
        default -> {
          return first;
        }
      }
    }
    return phrase;
  }
}
