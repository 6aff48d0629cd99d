package org.capias.reading.encounter.sighting;

import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** What stands behind a verb of motion where no state does, and so forbids to fetch one. */
final class Complements {
  private final Scene scene;
  private final Tokens tokens;

  Complements(Scene scene) {
    this.scene = scene;
    this.tokens = scene.page().tokens();
  }

  /** "the northern town of Korhogo": a town that is not on the map. */
  boolean isUnknownTown(int from, Sentence sentence) {
    for (int i = from; i + 2 < Math.min(sentence.end(), from + 5); i++) {
      boolean town = tokens.is(i, "town") || tokens.is(i, "city") || tokens.is(i, "village");
      if (town && tokens.is(i + 1, "of")) {
        Mention named = scene.cast().at(i + 2);
        return named == null || scene.places().where(named) == null;
      }
    }
    return false;
  }

  /** "in just two member countries": some, of which the words do not say which. */
  boolean isSomeStates(int from, int end) {
    for (int i = from; i < Math.min(end, from + 7); i++) {
      switch (tokens.lower(i)) {
        case "countries", "states", "nations", "members" -> {
          return true;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "left prison". */
  boolean isCustody(int from, int end) {
    for (int i = from; i < Math.min(end, from + 3); i++) {
      if (tokens.is(i, "prison")
          || tokens.is(i, "jail")
          || tokens.is(i, "custody")
          || tokens.is(i, "detention")) {
        return true;
      }
    }
    return false;
  }
}
