package org.capias.reading.encounter;

import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.text.Tokens;

/** Words that tell where somebody was without naming it: "there", "here", "landed". */
final class WhereWords {
  private WhereWords() {}

  /** Of a plane, and of no room. */
  static boolean isLanding(Tokens tokens, Sighting one) {
    String word = tokens.lower(one.token());
    boolean landed = word.startsWith("land") || word.startsWith("touch");
    return landed || word.startsWith("step") || word.equals("flew");
  }

  /** "had been there": the state that the same sentence named before. */
  static boolean isThereAlone(Tokens tokens, Sighting one) {
    return tokens.is(one.token() + 1, "there") || tokens.is(one.token() + 2, "there");
  }

  static boolean isThere(Tokens tokens, Sighting one) {
    for (int i = one.token(); i < Math.min(one.sentence().end(), one.token() + 9); i++) {
      boolean country = tokens.is(i, "country") && tokens.is(i - 1, "the");
      if (country || tokens.is(i, "there") || tokens.is(i, "here") || tokens.is(i, "this")) {
        return true;
      }
    }
    return false;
  }
}
