package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;

/** Amounts joined by "and": of both is said what stands before the first. */
final class Joint {
  private Joint() {}

  /** The finite verb of which an amount is the subject, or one of two that are, or -1. */
  static int verb(Line line, Clauses clauses, Amount amount, int phrase) {
    int limit = Math.min(line.size(), phrase + 14);
    for (int i = phrase + 1; i < limit; i++) {
      if (line.isFinite(i)) {
        int noun = clauses.subject(i);
        return noun == phrase || isSecond(line, amount, noun, phrase) ? i : -1;
      }
      if (line.is(i, Phrase.COLON)) {
        return -1;
      }
    }
    return -1;
  }

  /** "51 police and 33 civilians were hurt": of both, each with a number of its own. */
  private static boolean isSecond(Line line, Amount amount, int subject, int phrase) {
    return amount.type() == Amount.Type.COUNT
        && subject >= 0
        && subject == phrase - 2
        && line.is(phrase - 1, Phrase.COORDINATOR)
        && line.is(subject, Phrase.NOUN)
        && line.amountIn(subject);
  }

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
    boolean listed = line.is(i, Phrase.COMMA) && line.is(i - 2, Phrase.PREPOSITION);
    if (!line.is(i, Phrase.COORDINATOR) && !listed) {
      return phrase;
    }
    int first = phrase;
    for (int k = i - 1; k > 0 && k > i - 14; k--) {
      switch (line.kind(k)) {
        case NOUN -> first = line.amountIn(k) ? k : first;
        case CLOSING -> k = opening(line, k);
        case PREPOSITION, COMMA, ADVERB, TIME -> {}
        default -> {
          return first;
        }
      }
    }
    return phrase;
  }

  private static int opening(Line line, int closing) {
    for (int k = closing - 1; k > 0 && k > closing - 12; k--) {
      if (line.is(k, Phrase.OPENING)) {
        return k;
      }
    }
    return closing;
  }

  /**
   * "needs the votes of eight men to win": what follows would part "of" from its number; "went home
   * after two days in Turkey": it goes with the number.
   */
  static boolean isParted(Line line, String link, int rest) {
    return link.equals("of") || link.equals("after") && line.is(rest, Phrase.PREPOSITION);
  }
}
