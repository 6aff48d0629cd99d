package org.capias.reading.text;

import java.util.List;
import java.util.Set;

/**
 * The present tense of a timetable that the tagger takes for a noun in the plural: "the summit ends
 * on Tuesday", "the president visits Paris in May". A word that may be either is the verb where a
 * day or month follows and its clause has no other.
 */
final class Timetables {
  private static final Set<String> PRESENTS =
      Set.of(
          ("starts opens ends closes begins flies travels visits lands leaves returns hosts rules"
                  + " votes heads stops tours addresses meets convenes resumes concludes"
                  + " speaks attends receives goes comes sits departs arrives stays walks passes"
                  + " answers appeals decides reports signs")
              .split(" "));

  /** "state visits", "police stops": nouns that make a noun of the next. */
  private static final Set<String> COMPOUNDS =
      Set.of(
          "state",
          "police",
          "traffic",
          "air",
          "road",
          "family",
          "home",
          "return",
          "day",
          "press",
          "prison",
          "court",
          "travel",
          "ground",
          "security",
          "peace",
          "dead",
          "news",
          "media");

  /** Tokens from the verb to its day. */
  private static final int REACH = 9;

  private final Tokens tokens;

  private Timetables(Tokens tokens) {
    this.tokens = tokens;
  }

  static void mend(Tokens tokens, List<Sentence> sentences) {
    Timetables timetables = new Timetables(tokens);
    for (Sentence sentence : sentences) {
      for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
        if (tokens.tag(i) == Tag.NOUN && timetables.isPresent(i, sentence)) {
          tokens.tag(i, Tag.VERB);
        }
      }
    }
  }

  private boolean isPresent(int i, Sentence sentence) {
    if (tokens.shape(i) != Shape.LOWER || !PRESENTS.contains(tokens.lower(i))) {
      return false;
    }
    Tag before = tokens.tag(i - 1);
    boolean subject = before == Tag.NOUN || before == Tag.PROPN || before == Tag.PRON;
    boolean second = before == Tag.CCONJ && hasVerbBefore(i - 1, sentence); // "and returns on"
    if (!subject && !second || isCompound(i, sentence) || isOwned(i)) {
      return false;
    }
    int day = day(i, sentence);
    return day > 0 && (second || !hasVerbBefore(i, sentence)) && !hasVerbBehind(day, sentence);
  }

  /** "the court rules on Friday" has an article, and "court rules" alone is a kind of rules. */
  private boolean isCompound(int i, Sentence sentence) {
    boolean article = i - 2 >= sentence.first() && tokens.tag(i - 2) == Tag.DET;
    return !article && COMPOUNDS.contains(tokens.lower(i - 1));
  }

  private boolean isOwned(int i) {
    return switch (tokens.lower(i - 1)) {
      case "his", "her", "its", "their", "my", "our", "your", "whose" -> true;
      default -> false;
    };
  }

  /** The token of the day or month behind a verb, before anything ends its clause; or -1. */
  private int day(int verb, Sentence sentence) {
    for (int i = verb + 1; i < Math.min(sentence.end(), verb + REACH); i++) {
      String lower = tokens.lower(i);
      if (lower.equals("tomorrow")
          || Calendar.isWeekday(lower)
          || Calendar.isMonth(lower) && tokens.shape(i) == Shape.CAPITALISED) {
        return i;
      }
      Tag tag = tokens.tag(i);
      if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.PUNCT || tag == Tag.CCONJ) {
        return -1;
      }
    }
    return -1;
  }

  private boolean hasVerbBefore(int verb, Sentence sentence) {
    for (int i = verb - 1; i >= sentence.first(); i--) {
      switch (tokens.tag(i)) {
        case VERB, AUX, SCONJ -> {
          return true;
        }
        case CCONJ, PUNCT -> {
          return false;
        }
        default -> {
          if (tokens.is(i, "which") || tokens.is(i, "who")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private boolean hasVerbBehind(int day, Sentence sentence) {
    for (int i = day + 1; i < sentence.end(); i++) {
      switch (tokens.tag(i)) {
        case VERB, AUX -> {
          return true;
        }
        case CCONJ, PUNCT, SCONJ, PART -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
