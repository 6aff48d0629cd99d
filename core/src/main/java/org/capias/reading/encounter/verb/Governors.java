package org.capias.reading.encounter.verb;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * What the words before an infinitive or a gerund make of it: "plans to go", "failed to arrest",
 * "is thought to be", "talked him out of going".
 */
final class Governors {
  /** Tokens between two infinitives that "and" joins. */
  private static final int JOINED = 25;

  private Governors() {}

  /**
   * A gerund tells a fact in apposition ("…, arriving on Monday") or after a preposition of time.
   */
  static Reality gerund(Tokens tokens, int first, Sentence sentence, boolean progressive) {
    if (progressive) {
      return isPresentMotion(tokens, first) ? Reality.PLANNED : Reality.HAPPENED;
    }
    if (first <= sentence.first()) {
      return isFronted(tokens, first, sentence) ? Reality.HAPPENED : Reality.IMAGINED;
    }
    if (tokens.is(sentence.first(), "with") && first - sentence.first() < 7) {
      return Reality.HAPPENED; // "With X visiting Astana, roads were closed"
    }
    return switch (tokens.lower(first - 1)) {
      case ",", "after", "before", "by", "when", "while", "on", "upon", "since", "and", "for" ->
          Reality.HAPPENED;
      case "plan", "plans", "consider", "considering", "planning", "is", "are" -> Reality.PLANNED;
      default -> isShown(tokens, first, sentence) ? Reality.HAPPENED : Reality.IMAGINED;
    };
  }

  /** "is going to New York", "had said that he was coming": not there yet. */
  private static boolean isPresentMotion(Tokens tokens, int first) {
    boolean past = tokens.is(first, "was") || tokens.is(first, "were");
    boolean present =
        tokens.is(first, "is")
            || tokens.is(first, "'s")
            || tokens.is(first, "are")
            || past && isSaid(tokens, first);
    for (int i = first + 1; present && i < first + 4; i++) {
      switch (tokens.lower(i)) {
        case "going", "travelling", "traveling", "flying", "coming" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "said that he was", "announced he was". */
  private static boolean isSaid(Tokens tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      switch (tokens.lower(i)) {
        case "said", "told", "announced", "confirmed", "insisted", "promised", "declared" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "had no qualms about hosting him": so it did; other things that nobody has are not told. */
  static Reality ease(Tokens tokens, int first, Sentence sentence) {
    if (tokens.is(first - 1, "without")) {
      return Reality.NOT;
    }
    for (int i = first - 2; i >= Math.max(sentence.first(), first - 4); i--) {
      switch (tokens.lower(i)) {
        case "qualms", "qualm", "hesitation", "scruples", "compunction", "trouble", "regrets" -> {
          return Reality.HAPPENED;
        }
        default -> {}
      }
    }
    return Reality.NOT;
  }

  /** "Arriving in Mongolia, X waved": a comma closes it before any other verb. */
  private static boolean isFronted(Tokens tokens, int first, Sentence sentence) {
    for (int i = first + 1; i < Math.min(sentence.end(), first + 15); i++) {
      if (tokens.is(i, ",")) {
        return true;
      }
      if (tokens.tag(i) == Tag.AUX) {
        return false;
      }
    }
    return false;
  }

  /** "Pictures showed him leaving", "January saw Italy free him": seen, so it happened. */
  static boolean isShown(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 9); i--) {
      switch (tokens.lower(i)) {
        case "showed", "shows", "show", "saw", "seen", "spotted", "filmed", "photographed" -> {
          return true;
        }
        case ",", ";", "that", "not", "n't", "never" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "Greece let the plane cross": what somebody was let do he did. */
  static boolean isLet(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i >= Math.max(sentence.first(), first - 7); i--) {
      if (tokens.is(i, "let") || tokens.is(i, "lets")) {
        return !isNegatedBefore(tokens, i, sentence)
            && !isModalBefore(tokens, i, sentence)
            && !tokens.is(i - 1, "to");
      }
      if (tokens.tag(i) == Tag.VERB || tokens.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /** The word that governs "to": the nearest content word before it. */
  static int at(Tokens tokens, int to, Sentence sentence) {
    int floor = Math.max(sentence.first(), to - 9);
    int last = to - 1;
    if (tokens.is(last, "and") || tokens.is(last, "or")) {
      // "called on it to let them in and to hand him over": governed as the first of the two is
      for (int i = last - 1; i > Math.max(sentence.first(), to - JOINED); i--) {
        if (tokens.is(i, "to") && tokens.tag(i + 1) == Tag.VERB) {
          return at(tokens, i, sentence);
        }
      }
    }
    if (last > floor && tokens.is(last, ",")) {
      // "allowed the prime minister, X, to fly": the words between the commas are no part of it.
      for (int i = last - 1; i > floor && last == to - 1; i--) {
        last = tokens.is(i, ",") ? i - 1 : last;
      }
    }
    for (int i = last; i >= floor; i--) {
      String word = tokens.lower(i);
      if (Lexicon.governor(word) != null || word.equals("yet") && i == to - 1) {
        return i;
      }
      if (word.equals(",") && i < to - 1 && !tokens.is(i + 1, "to") || word.equals(";")) {
        return -1;
      }
      if (i == to - 1 && (tokens.tag(i) == Tag.VERB) && i > floor) {
        // "said to have left": reported as a fact; an unknown verb decides nothing.
        return isReported(word) ? i : -1;
      }
    }
    return -1;
  }

  /** "No move was made to arrest him". */
  private static boolean isNoMove(Tokens tokens, int made, Sentence sentence) {
    int i = made - 1;
    while (i > sentence.first() && tokens.tag(i) == Tag.AUX) {
      i--;
    }
    return i < made - 1 && (tokens.is(i - 1, "no") || tokens.is(i - 2, "no"));
  }

  /** "is thought to be in Chad": told as a fact, by whomever. */
  private static boolean isReported(String word) {
    return switch (word) {
      case "said", "reported", "believed", "thought", "known", "understood", "presumed" -> true;
      default -> false;
    };
  }

  static Reality reality(Tokens tokens, int governor, Sentence sentence, boolean negatedInside) {
    if (governor < 0) {
      return Reality.IMAGINED;
    }
    String word = tokens.lower(governor);
    if (word.equals("yet")) {
      return Reality.NOT; // "has yet to show up"
    }
    if (isReported(word)) {
      return negatedInside ? Reality.NOT : Reality.HAPPENED;
    }
    Reality reality = Lexicon.governor(word);
    if (reality == null) {
      return Reality.IMAGINED;
    }
    if (word.equals("decision") && isJudged(tokens, sentence)) {
      return negatedInside ? Reality.NOT : Reality.HAPPENED;
    }
    if (word.startsWith("plan") && isDropped(tokens, governor, sentence)) {
      return Reality.NOT;
    }
    boolean verb = tokens.tag(governor) == Tag.VERB;
    if (reality == Reality.PLANNED && verb && Nobody.did(tokens, governor, sentence)) {
      return Reality.IMAGINED; // "nobody expects him to come"
    }
    boolean any = tokens.is(governor - 1, "any"); // "neither made any move to arrest him"
    boolean nothing = word.equals("made") && isNoMove(tokens, governor, sentence);
    boolean negated =
        negatedInside || any || nothing || isNegatedBefore(tokens, governor, sentence);
    if (isModalBefore(tokens, governor, sentence)) {
      boolean unable = negated && word.equals("able");
      return unable ? Reality.NOT : Reality.IMAGINED;
    }
    return switch (reality) {
      case HAPPENED -> negated ? Reality.NOT : Reality.HAPPENED;
      case PLANNED -> negated ? Reality.NOT : Reality.PLANNED;
      case NOT -> negated ? Reality.HAPPENED : Reality.NOT;
      case NAMED -> reality;
      case IMAGINED -> negated && isMove(word) ? Reality.NOT : reality;
    };
  }

  /** "defended its decision to host him": what is defended or blamed was done. */
  private static boolean isJudged(Tokens tokens, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      switch (tokens.lower(i)) {
        case "defended",
            "defends",
            "defend",
            "justified",
            "justifies",
            "criticised",
            "criticized",
            "condemned",
            "deplored",
            "denounced",
            "blamed",
            "regretted",
            "explained" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "made no attempt to arrest him": nobody did. */
  private static boolean isMove(String word) {
    return switch (word) {
      case "attempt", "attempts", "effort", "efforts", "move", "moves" -> true;
      default -> false;
    };
  }

  /** "cancelled plans to visit", "scrapped his plan to attend". */
  private static boolean isDropped(Tokens tokens, int plan, Sentence sentence) {
    for (int i = plan - 1; i >= Math.max(sentence.first(), plan - 3); i--) {
      switch (tokens.lower(i)) {
        case "cancelled",
            "canceled",
            "dropped",
            "scrapped",
            "shelved",
            "abandoned",
            "axed",
            "ditched",
            "off" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  static boolean isModalBefore(Tokens tokens, int token, Sentence sentence) {
    for (int i = Math.max(sentence.first(), token - 3); i < token; i++) {
      if (VerbPhrase.POSSIBLE.contains(tokens.lower(i)) || tokens.is(i, "would")) {
        return true;
      }
    }
    return false;
  }

  static boolean isNegatedBefore(Tokens tokens, int token, Sentence sentence) {
    for (int i = token - 1; i >= Math.max(sentence.first(), token - 4); i--) {
      if (VerbPhrase.NEGATIONS.contains(tokens.lower(i))) {
        return true;
      }
      if (tokens.tag(i) != Tag.ADV && tokens.tag(i) != Tag.AUX && tokens.tag(i) != Tag.PART) {
        return false;
      }
    }
    return false;
  }
}
