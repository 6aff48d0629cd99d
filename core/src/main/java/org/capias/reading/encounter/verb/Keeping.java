package org.capias.reading.encounter.verb;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Verbs that keep somebody from doing something. */
final class Keeping {
  /** Tokens between a verb and the gerund that it keeps somebody from. */
  private static final int KEPT = 8;

  private Keeping() {}

  /**
   * The verb that keeps somebody from what a gerund tells ("talked him out of attending", "stopped
   * short of visiting", "refrained from coming"), or -1.
   */
  static int verb(Tokens tokens, int first, Sentence sentence) {
    if (first - 2 < sentence.first()) {
      return -1;
    }
    boolean link =
        tokens.is(first - 1, "from")
            || tokens.is(first - 1, "against")
            || tokens.is(first - 1, "of")
                && (tokens.is(first - 2, "out") || tokens.is(first - 2, "short"));
    for (int i = first - 2; link && i >= Math.max(sentence.first(), first - KEPT); i--) {
      switch (tokens.lower(i)) {
        case "talked",
            "dissuaded",
            "prevented",
            "stopped",
            "kept",
            "barred",
            "banned",
            "deterred",
            "discouraged",
            "blocked",
            "excused",
            "refrained",
            "abstained",
            "desisted",
            "decided",
            "pulled",
            "backed",
            "bowed",
            "opted" -> {
          return i;
        }
        case "talk", "dissuade", "prevent", "stop", "keep", "bar", "deter", "discourage" -> {
          return tokens.is(i - 1, "not") || tokens.is(i - 1, "n't") ? i : -1;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",") || tokens.is(i, ";")) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** What the verb that {@link #verb} found makes of the gerund. */
  static Reality reality(Tokens tokens, int verb, boolean negated, Sentence sentence) {
    boolean not =
        Governors.isNegatedBefore(tokens, verb, sentence)
            || Nobody.did(tokens, verb, sentence)
            || isNothing(tokens, verb, sentence);
    if (not && !negated && isDone(tokens, verb, sentence)) {
      return Reality.HAPPENED; // "has not stopped him from going"
    }
    return negated || not || Governors.isModalBefore(tokens, verb, sentence)
        ? Reality.IMAGINED
        : Reality.NOT;
  }

  /** "Nothing has stopped him from going". */
  private static boolean isNothing(Tokens tokens, int verb, Sentence sentence) {
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 4); i--) {
      if (tokens.is(i, "nothing")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDone(Tokens tokens, int verb, Sentence sentence) {
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 3); i--) {
      switch (tokens.lower(i)) {
        case "has", "have", "had", "did" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
