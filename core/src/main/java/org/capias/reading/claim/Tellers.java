package org.capias.reading.claim;

import org.capias.reading.claim.amount.Amount;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/** Numbers of those who say something, which are no part of what is said. */
final class Tellers {
  private Tellers() {}

  /** The verb of saying on which a phrase hangs that is not part of what is said. */
  static boolean beside(Line line, int phrase, int verb) {
    return line.isFinite(verb)
        && Lexicon.is(line.headWord(verb), Role.SAY)
        && !line.has(verb, Line.PASSIVE)
        && phrase > verb
        && line.is(phrase - 1, Phrase.PREPOSITION)
        && !line.word(phrase - 1).equals("of");
  }

  /** "two of the officials said", "according to three people": who says it, not what is said. */
  static boolean areFew(Line line, Amount amount, int verb) {
    int phrase = line.at(amount.core());
    boolean says =
        verb >= 0 && Lexicon.is(line.headWord(verb), Role.SAY) && !line.has(verb, Line.PASSIVE);
    boolean according =
        line.is(phrase - 1, Phrase.PREPOSITION)
            && line.tokens.is(line.first(phrase - 1) - 1, "according");
    String word = line.tokens.lower(amount.core());
    boolean few =
        amount.type() == Amount.Type.COUNT
            && (Lexicon.is(word, Role.NUMBER) && !word.contains("ty") || word.length() == 1)
            && amount.end() - amount.first() == 1;
    return few && (says || according);
  }
}
