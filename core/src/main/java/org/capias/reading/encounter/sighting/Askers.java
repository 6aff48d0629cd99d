package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** States that only speak of a visit: "though Poland and Norway urged it to act". */
final class Askers {
  /** Tokens between a state and what it says, others beside it included. */
  private static final int REACH = 8;

  /** What a state does that is not the one where somebody was. */
  private static final Set<String> ASKING =
      Set.of(
          ("asked urged condemned protested criticised criticized deplored regretted denounced"
                  + " summoned complained objected appealed demanded")
              .split(" "));

  private Askers() {}

  static boolean are(Scene scene, Mention place, Sentence sentence) {
    Tokens tokens = scene.page().tokens();
    for (int i = place.end(); i < Math.min(sentence.end(), place.end() + REACH); i++) {
      switch (tokens.tag(i)) {
        case CCONJ, DET, PROPN, AUX, ADV -> {
          continue;
        }
        case VERB -> {
          return ASKING.contains(tokens.lower(i));
        }
        default -> {
          if (!tokens.is(i, ",") && scene.cast().at(i) == null) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
