package org.capias.reading.encounter;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
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
        case "unhindered",
            "unmolested",
            "untouched",
            "unimpeded",
            "undisturbed",
            "unscathed",
            "unarrested" -> {
          if (!isUnreal(i, sentence)) {
            return true;
          }
        }
        case "impunity" -> {
          if (tokens.is(i - 1, "with")) {
            return true;
          }
        }
        case "time" -> {
          // "came back each time"
          boolean each = tokens.is(i - 1, "each") || tokens.is(i - 1, "every");
          if (each && (tokens.is(i - 2, "back") || tokens.is(i - 2, "home"))) {
            return true;
          }
        }
        case "ears", "eye" -> {
          if (tokens.is(i - 1, "deaf") || tokens.is(i - 1, "blind")) {
            return !isUnreal(i, sentence);
          }
        }
        case "way" -> {
          if (tokens.is(i - 1, "other") && tokens.lower(i - 3).startsWith("look")) {
            return !isUnreal(i - 3, sentence);
          }
        }
        case "away" -> {
          if (tokens.is(i - 1, "got") || tokens.is(i - 1, "slipped") || tokens.is(i - 1, "slip")) {
            return !isUnreal(i - 1, sentence);
          }
        }
        case "able" -> {
          // "was able to visit Chad and Kenya"
          boolean was = tokens.is(i - 1, "was") || tokens.is(i - 1, "been");
          if (was && tokens.is(i + 1, "to") && isTravel(i + 2)) {
            return true;
          }
        }
        case "reported", "referred" -> {
          if (isReportedHost(i, sentence)) {
            return true;
          }
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

  private boolean isTravel(int verb) {
    return switch (tokens.lower(verb)) {
      case "visit", "travel", "attend", "fly", "come", "go" -> true;
      default -> false;
    };
  }

  /** "had been reported after hosting him", "was referred for letting him in": to be blamed. */
  private boolean isReportedHost(int verb, Sentence sentence) {
    boolean passive =
        tokens.is(verb - 1, "been") || tokens.is(verb - 1, "was") || tokens.is(verb - 1, "were");
    for (int i = verb + 1; passive && i < Math.min(sentence.end(), verb + 10); i++) {
      boolean ground = tokens.is(i - 1, "for") || tokens.is(i - 1, "after");
      switch (tokens.lower(i)) {
        case "hosting", "receiving", "letting", "welcoming", "admitting" -> {
          return ground;
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
        case "to":
          if (tokens.tag(i + 1) != Tag.PROPN && tokens.tag(i + 1) != Tag.DET) {
            return true; // and no "came to Chad, and nobody"
          }
          break;
        case "will", "would", "could", "might", "should", "if", "must", "can", "any", "when":
          return true;
        default:
          break;
      }
    }
    return false;
  }
}
