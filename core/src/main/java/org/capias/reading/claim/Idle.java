package org.capias.reading.claim;

import org.jspecify.annotations.Nullable;

/** Numbers in a sentence that claim nothing of its subject. */
final class Idle {
  private Idle() {}

  /** "between two authoritarian countries": a pair, not a count. */
  static boolean isPair(Line line, Amount amount, int phrase) {
    return line.is(phrase - 1, Phrase.PREPOSITION)
        && line.word(phrase - 1).equals("between")
        && line.tokens.is(amount.core(), "two");
  }

  /** "is in their favour, with seven held by": of what, is not told. */
  static boolean isLoose(
      Line line, Clauses clauses, Amount amount, int phrase, @Nullable String thing) {
    return thing == null
        && line.is(phrase - 1, Phrase.PREPOSITION)
        && line.word(phrase - 1).equals("with")
        && clauses.chains().tail(phrase) == phrase
        && amount.type() == Amount.Type.COUNT;
  }

  /** "one minute he says": nothing leads to it. */
  static boolean isMinute(Line line, int phrase) {
    return line.is(phrase + 1, Phrase.NOUN)
        && !line.is(phrase - 1, Phrase.PREPOSITION)
        && !line.is(phrase - 1, Phrase.VERB);
  }
}
