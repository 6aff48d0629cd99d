package org.capias.reading.encounter;

import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** What a verb behind "his trip" or "his arrest" tells of it: it failed, happened, is planned. */
final class NounVerbs {
  private NounVerbs() {}

  /** "fell through", "came to nothing": what became of a plan. */
  static boolean isFailed(Tokens tokens, int verb) {
    return switch (tokens.lower(verb)) {
      case "fell", "fallen", "falls" ->
          tokens.is(verb + 1, "through") || tokens.is(verb + 1, "apart");
      case "came", "come", "comes" ->
          tokens.is(verb + 1, "to")
              && (tokens.is(verb + 2, "nothing") || tokens.is(verb + 2, "naught"));
      case "collapsed", "foundered", "evaporated" -> true;
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
