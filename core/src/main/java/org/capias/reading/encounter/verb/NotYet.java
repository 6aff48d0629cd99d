package org.capias.reading.encounter.verb;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Clauses in the past or present tense that tell of nothing done, by the clause they hang on. */
final class NotYet {
  /** Tokens before a verb in which "would be the first time" may stand. */
  private static final int REACH = 16;

  /** Tokens between "the first time" and the verb of its clause: "that either of them". */
  private static final int CLAUSE = 6;

  private NotYet() {}

  /** "It would be the first time that he sets foot": not yet. */
  static boolean isOfTime(Tokens tokens, int first, Sentence sentence) {
    int floor = Math.max(sentence.first(), first - REACH);
    for (int i = first - 1; i >= floor; i--) {
      if (tokens.is(i, "time") && first - i < CLAUSE) {
        for (int k = i - 1; k > Math.max(floor, i - 5); k--) {
          if (tokens.is(k, "be")) {
            return tokens.is(k - 1, "would") || tokens.is(k - 1, "will");
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "would leave it as he came": a way to leave, and no coming that anybody tells. */
  static boolean isManner(Tokens tokens, int first, Sentence sentence) {
    boolean manner = tokens.is(first - 2, "as") && tokens.tag(first - 1) == Tag.PRON;
    for (int i = first - 3; manner && i >= Math.max(sentence.first(), first - 6); i--) {
      if (tokens.is(i, "would") || tokens.is(i, "will")) {
        return true;
      }
    }
    return false;
  }
}
