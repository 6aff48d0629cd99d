package org.capias.reading.encounter.verb;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Deeds that nobody did, or that were done nowhere: what denies stands outside the verb. */
final class Nobody {
  /** Tokens behind the verb in which "in neither place" may stand. */
  private static final int REACH = 6;

  private Nobody() {}

  /** "Not one of them held him", "no state has held him", "neither government": nobody did it. */
  static boolean did(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 6); i--) {
      switch (tokens.lower(i)) {
        case "none", "nobody", "neither" -> {
          return true;
        }
        case "one", "single" -> {
          if (tokens.is(i - 1, "not") || tokens.is(i - 1, "no") || tokens.is(i - 2, "not")) {
            return true;
          }
        }
        case "no" -> {
          return tokens.tag(i + 1) == Tag.NOUN || tokens.tag(i + 1) == Tag.ADJ;
        }
        case "which", "whom" -> {
          boolean of = tokens.is(i - 1, "of"); // "two states, neither of which held him"
          return of && (tokens.is(i - 2, "neither") || tokens.is(i - 2, "none"));
        }
        case ",", ";", ":", "that", "who" -> {
          return false;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "arrested him in neither place", "was held nowhere", "was stopped at no border". */
  static boolean anywhere(Tokens tokens, int end, Sentence sentence) {
    for (int i = end; i < Math.min(sentence.end(), end + REACH); i++) {
      boolean in = tokens.is(i - 1, "in") || tokens.is(i - 1, "at") || tokens.is(i - 1, "on");
      switch (tokens.lower(i)) {
        case "nowhere" -> {
          return !tokens.is(i - 1, "from"); // "came from nowhere"
        }
        case "neither", "none" -> {
          return in;
        }
        case "no" -> {
          if (in && !tokens.is(i + 1, "time") && !tokens.is(i + 1, "way")) {
            return true;
          }
        }
        case ",", ";", ":", "and", "but", "that", "who", "which", "where" -> {
          return false;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
