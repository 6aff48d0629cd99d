package org.capias.reading.encounter.sighting;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** What a verb behind "his trip" or "his arrest" tells of it: it failed, happened, is planned. */
final class NounVerbs {
  private NounVerbs() {}

  /** "The visit never took place", "did not happen". */
  static boolean isUndone(Tokens tokens, int noun, Sentence sentence) {
    int end = Math.min(sentence.end(), noun + 26);
    int relative = -1;
    for (int i = noun + 1; i + 1 < end; i++) {
      boolean off = tokens.is(i, "off") && (tokens.tag(i - 1) == Tag.AUX || i == noun + 1);
      if (isFailed(tokens, i) || off && isEnd(tokens, i + 1, sentence)) {
        return true;
      }
      if (isPlan(tokens, i)) {
        continue; // "a trip, planned for July, was given up"
      }
      boolean that = tokens.is(i, "that") || tokens.is(i, "which");
      if (that && i < noun + 5) {
        relative = i;
        continue;
      }
      if (relative > 0 && i < relative + 6 && tokens.tag(i) == Tag.VERB) {
        continue; // "the trip that was to bring him there has been struck off the calendar"
      }
      if (tokens.tag(i) == Tag.VERB && tokens.is(i - 1, ",")) {
        continue; // "a trip, scheduled for May, never took place"
      }
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, "who") || tokens.is(i, "which")) {
        return false;
      }
      boolean not = tokens.is(i, "never") || tokens.is(i, "not") || tokens.is(i, "n't");
      if (not && tokens.is(i + 1, "going") && tokens.is(i + 2, "to")) {
        return tokens.is(i + 3, "take") || tokens.is(i + 3, "happen");
      }
      if (not) {
        switch (tokens.lower(i + 1)) {
          case "took",
              "take",
              "taken",
              "happened",
              "happen",
              "materialised",
              "materialized",
              "materialise",
              "came",
              "come",
              "went",
              "go" -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  /** "that would mean a landing on the soil of a member". */
  static boolean isOnlyMeant(Tokens tokens, int noun, Sentence sentence) {
    for (int i = noun - 1; i > Math.max(sentence.first(), noun - 10); i--) {
      boolean mean = tokens.is(i, "mean") || tokens.is(i, "require") || tokens.is(i, "imply");
      if (mean && (tokens.is(i - 1, "would") || tokens.is(i - 1, "could"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEnd(Tokens tokens, int token, Sentence sentence) {
    return token >= sentence.end()
        || switch (tokens.lower(token)) {
          case ".", ",", ";", "after", "because", "for", "again", "too", "and", "until" -> true;
          default -> false;
        };
  }

  /** "fell through", "came to nothing": what became of a plan. */
  static boolean isFailed(Tokens tokens, int verb) {
    return switch (tokens.lower(verb)) {
      case "fell", "fallen", "falls" ->
          tokens.is(verb + 1, "through") || tokens.is(verb + 1, "apart");
      case "came", "come", "comes" ->
          tokens.is(verb + 1, "to")
              && (tokens.is(verb + 2, "nothing") || tokens.is(verb + 2, "naught"));
      case "given" -> tokens.is(verb + 1, "up");
      case "collapsed", "foundered", "evaporated" -> true;
      case "struck", "taken", "crossed", "wiped", "dropped" ->
          tokens.is(verb + 1, "off") || tokens.is(verb + 1, "from");
      default -> false;
    };
  }

  /** A past of a verb that an arrest does as a fact: it shocks, ends, draws. */
  static boolean isTold(Tokens tokens, int token) {
    return switch (tokens.lower(token)) {
      case "shocked",
          "ended",
          "stunned",
          "surprised",
          "drew",
          "sparked",
          "triggered",
          "prompted",
          "closed",
          "brought",
          "caused",
          "angered",
          "delighted",
          "made",
          "set" ->
          tokens.tag(token - 1) != Tag.AUX;
      default -> false;
    };
  }

  static boolean isPlan(Tokens tokens, int token) {
    return token < tokens.size()
        && switch (tokens.lower(token)) {
          case "announced",
              "planned",
              "scheduled",
              "expected",
              "due",
              "mooted",
              "set",
              "prepared",
              "arranged",
              "organised" ->
              true;
          default -> false;
        };
  }
}
