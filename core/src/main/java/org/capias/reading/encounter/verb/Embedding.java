package org.capias.reading.encounter.verb;

import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What the words around a clause make of it: told by nobody ("denied that he was planning to go",
 * "rumours that he had been arrested", "hoped he would come"), or asked ("Will he come?").
 */
final class Embedding {
  /** Words whose clause is not told as true by whoever uses them. */
  private static final Set<String> UNTOLD =
      Set.of(
          "deny",
          "denied",
          "denies",
          "denying",
          "denial",
          "denials",
          "dismiss",
          "dismissed",
          "dismisses",
          "dismissing",
          "reject",
          "rejected",
          "rejects",
          "rejecting",
          "refute",
          "refuted",
          "refutes",
          "disputed",
          "disputes",
          "doubt",
          "doubts",
          "doubted",
          "untrue",
          "false",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "talk",
          "gossip",
          "chatter",
          "myth",
          "legend",
          "speculation",
          "speculated",
          "hope",
          "hopes",
          "hoped",
          "hoping",
          "fear",
          "fears",
          "feared",
          "fearing",
          "worry",
          "worries",
          "worried",
          "concern",
          "concerns",
          "possibility",
          "prospect",
          "chance",
          "risk",
          "idea",
          "suggestion",
          "suggestions",
          "imagine",
          "imagined",
          "suppose",
          "pretend",
          "pretended",
          "guarantee",
          "guarantees",
          "guaranteed",
          "assurance",
          "assurances",
          "condition",
          "demand",
          "demands",
          "demanded",
          "wish",
          "wishes",
          "wished",
          "likely",
          "unlikely",
          "impossible",
          "possible",
          "scenario",
          "event");

  /** Nouns that a negation turns round: "no evidence that he was there". */
  private static final Set<String> SIGNS =
      Set.of(
          "evidence",
          "sign",
          "signs",
          "indication",
          "confirmation",
          "proof",
          "truth",
          "suggestion",
          "true",
          "word");

  /** What may prove false behind the clause that tells it. */
  private static final Set<String> REPORTS =
      Set.of(
          ("report reports claim claims story stories news word account accounts allegation"
                  + " allegations message messages post posts")
              .split(" "));

  private static final Set<String> FALSE =
      Set.of(
          "false",
          "wrong",
          "untrue",
          "unfounded",
          "baseless",
          "fabricated",
          "mistaken",
          "invented",
          "incorrect",
          "fake");

  private static final Set<String> TALK =
      Set.of("talk", "gossip", "whispers", "tales", "tale", "theories", "suspicions", "chatter");

  /** What is done with talk that nobody believes: "laughed off stories that he had fled". */
  private static final Set<String> SCORN =
      Set.of(
          ("laughed laughs laughing scoffed scoffs pooh-poohed pooh-poohs brushed brushes ridiculed"
                  + " quashed rubbished waved scotched debunked mocked contradicted belied shot"
                  + " played downplayed dispelled derided discounted")
              .split(" "));

  private static final int REACH = 16;

  private Embedding() {}

  /** Whether the clause whose verb group begins at a token is not told as true. */
  static boolean isUntold(Tokens tokens, int first, Sentence sentence) {
    if (isReportProvenFalse(tokens, first, sentence) || isFiction(tokens, sentence)) {
      return true;
    }
    int floor = Math.max(sentence.first(), first - REACH);
    int i = first - 1;
    while (i >= floor && (tokens.tag(i) == Tag.AUX || tokens.tag(i) == Tag.ADV)) {
      i--;
    }
    for (; i >= floor; i--) {
      String word = tokens.lower(i);
      if (UNTOLD.contains(word)) {
        return introduces(tokens, i, first) && !isNegated(tokens, i, sentence);
      }
      if ((REPORTS.contains(word) || TALK.contains(word)) && isScorned(tokens, i, sentence)) {
        return introduces(tokens, i, first);
      }
      if (SIGNS.contains(word) && isNegated(tokens, i, sentence)) {
        return true;
      }
      Tag tag = tokens.tag(i);
      boolean clause =
          switch (word) {
            case ",",
                ";",
                ":",
                "when",
                "while",
                "who",
                "which",
                "where",
                "after",
                "before",
                "because",
                "although" ->
                true;
            default -> false;
          };
      if (clause || tag == Tag.VERB || tag == Tag.AUX) {
        return false;
      }
    }
    return false;
  }

  private static boolean isScorned(Tokens tokens, int report, Sentence sentence) {
    for (int i = report - 1; i >= Math.max(sentence.first(), report - 6); i--) {
      if (SCORN.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "In his new show he is arrested". */
  private static boolean isFiction(Tokens tokens, Sentence sentence) {
    int first = sentence.first();
    for (int i = first + 1;
        tokens.is(first, "in") && i < Math.min(sentence.end(), first + 5);
        i++) {
      switch (tokens.lower(i)) {
        case "show", "film", "movie", "novel", "play", "sketch", "cartoon", "dream", "comedy" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a sentence asks, so that its clauses are not told; "why" and "how" ask of facts. */
  static boolean isAsked(Tokens tokens, Sentence sentence) {
    int last = sentence.end() - 1;
    while (last > sentence.first() && !tokens.is(last, "?") && sentence.end() - last < 3) {
      last--;
    }
    if (!tokens.is(last, "?")) {
      return false;
    }
    for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + 3); i++) {
      if (tokens.is(i, "why") || tokens.is(i, "how") || tokens.is(i, "when")) {
        return false;
      }
    }
    return true;
  }

  /** Between the word and the clause stands "that" or nothing but the clause's own subject. */
  private static boolean introduces(Tokens tokens, int word, int first) {
    for (int i = word + 1; i < first; i++) {
      if (tokens.is(i, "that")) {
        return true;
      }
    }
    for (int i = word + 1; i < first; i++) {
      if (tokens.tag(i) == Tag.ADP && !tokens.is(i, "of")) {
        return false;
      }
    }
    return word + 1 < first;
  }

  private static boolean isNegated(Tokens tokens, int token, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 3); i--) {
      String word = tokens.lower(i);
      if (word.equals("no")
          || word.equals("not")
          || word.equals("n't")
          || word.equals("without")
          || word.equals("any")
          || word.equals("never")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "reports that he was in Mali and that he was held there proved false": all that is reported.
   */
  private static boolean isReportProvenFalse(Tokens tokens, int first, Sentence sentence) {
    boolean report = false;
    for (int i = sentence.first(); i < first; i++) {
      String word = tokens.lower(i);
      report |= REPORTS.contains(word);
      report &= !word.equals(";") && !word.equals("but") && !word.equals("while");
    }
    return report && isProvenFalse(tokens, first, sentence);
  }

  /** "reports that he had been seized there turned out to be false". */
  private static boolean isProvenFalse(Tokens tokens, int first, Sentence sentence) {
    for (int i = first + 2; i < sentence.end(); i++) {
      if (FALSE.contains(tokens.lower(i))) {
        return switch (tokens.lower(i - 1)) {
          case "proved", "proven", "be", "were", "was", "is", "are", "as", "been" -> true;
          default -> false;
        };
      }
    }
    return false;
  }
}
