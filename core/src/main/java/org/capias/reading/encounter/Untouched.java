package org.capias.reading.encounter;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/** Sentences that tell of a visitor whom nobody held: waved through, hosted despite a warrant. */
final class Untouched {
  private final Tokens tokens;

  Untouched(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "went home unhindered", "was simply waved through": of every visit that it tells of. */
  boolean is(Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "unhindered", "unmolested", "untouched", "unimpeded" -> {
          return true;
        }
        case "through" -> {
          if (tokens.is(i - 1, "waved") || tokens.is(i - 2, "waved")) {
            return !isUnreal(i, sentence);
          }
        }
        case "finger" -> {
          // "without lifting a finger", "nobody lifted a finger"
          boolean lifted = tokens.lower(i - 2).startsWith("lift");
          if (lifted && i > sentence.first() + 3 && !isUnreal(i - 2, sentence)) {
            return true;
          }
        }
        case "spite", "despite", "defiance", "notwithstanding" -> {
          if (isHosted(sentence, i) && nearWarrant(i, sentence)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** "hosted him in spite of a warrant": the verb before tells of a host. */
  private boolean isHosted(Sentence sentence, int before) {
    for (int i = sentence.first(); i < before; i++) {
      switch (tokens.lower(i)) {
        case "hosted", "welcomed", "received", "feted" -> {
          return !isUnreal(i, sentence);
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean nearWarrant(int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 7); i++) {
      if (tokens.is(i, "warrant") || tokens.is(i, "warrants")) {
        return true;
      }
    }
    return false;
  }

  boolean isUnreal(int token, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 5); i--) {
      switch (tokens.lower(i)) {
        case "may":
          if (tokens.shape(i) == Shape.LOWER) {
            return true; // and no month
          }
          break;
        case "will", "would", "could", "might", "should", "if", "to", "must", "can", "any", "when":
          return true;
        default:
          break;
      }
    }
    return false;
  }
}
