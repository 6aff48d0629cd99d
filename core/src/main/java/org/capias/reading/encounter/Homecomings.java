package org.capias.reading.encounter;

import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Arrests at home after a trip: "on his return X was arrested", wherever the text says he was. */
final class Homecomings {
  private Homecomings() {}

  /** His own state, where the sentence has him arrested on his return and names no other place. */
  static @Nullable String state(Sighting one, Tokens tokens) {
    if (one.act() != Act.ARREST) {
      return null;
    }
    for (int i = one.sentence().first(); i < one.sentence().end(); i++) {
      boolean back =
          tokens.is(i, "return") && isHis(tokens, i - 1)
              || tokens.is(i, "returning") && !tokens.is(i + 1, "to")
              || tokens.is(i, "home") && (tokens.is(i - 1, "coming") || tokens.is(i - 1, "flying"));
      int before = tokens.is(i, "return") ? i - 2 : tokens.is(i, "home") ? i - 2 : i - 1;
      boolean when =
          tokens.is(before, "on") || tokens.is(before, "upon") || tokens.is(before, "after");
      if (back && when && !tokens.is(i + 1, "to")) {
        return one.who().state();
      }
    }
    return null;
  }

  private static boolean isHis(Tokens tokens, int i) {
    return tokens.is(i, "his") || tokens.is(i, "her") || tokens.is(i, "their");
  }
}
