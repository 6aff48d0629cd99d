package org.capias.reading.encounter.verb;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Participles without an auxiliary of their own: "was arrested in Kosovo and flown to the
 * Netherlands", "the general, flown to Madrid for a hearing".
 */
final class SharedAuxiliary {
  private static final int REACH = 25;

  private SharedAuxiliary() {}

  /** Whether the subject of a participle that has no auxiliary before it undergoes it. */
  static boolean isPassive(Tokens tokens, Trigger trigger, int first, Sentence sentence) {
    boolean only = trigger.form() == Trigger.Form.PARTICIPLE;
    boolean joined =
        first > sentence.first()
            && (tokens.is(first - 1, "and")
                || tokens.is(first - 1, "or")
                || tokens.is(first - 1, ",")
                || tokens.is(first - 1, "then"));
    if (!joined) {
      return only || isHeadline(tokens, trigger, first, sentence);
    }
    if (!only && (!trigger.object().equals("person") || hasObject(tokens, trigger, sentence))) {
      return false;
    }
    if (!only && tokens.is(first - 1, ",") && isReduced(tokens, trigger, first, sentence)) {
      return true;
    }
    for (int i = first - 2; i >= Math.max(sentence.first(), first - REACH); i--) {
      if (tokens.tag(i) == Tag.VERB) {
        Boolean passive = voice(tokens, i, sentence);
        if (passive != null) {
          return passive;
        }
      }
    }
    return only;
  }

  /** "Seen in Hanoi last week, X": a participle that opens its sentence, without an object. */
  static boolean isFronted(Tokens tokens, Trigger trigger, Sentence sentence) {
    boolean first = trigger.token() == sentence.first();
    boolean second =
        trigger.token() == sentence.first() + 1 && tokens.tag(sentence.first()) == Tag.ADV;
    return (first || second)
        && trigger.end() < sentence.end()
        && (tokens.tag(trigger.end()) == Tag.ADP || tokens.tag(trigger.end()) == Tag.NUM)
        && trigger.act() != Act.ARRIVE;
  }

  /** "Mladic captured in Serbia": a headline leaves the auxiliary out, and names no object. */
  private static boolean isHeadline(Tokens tokens, Trigger trigger, int first, Sentence sentence) {
    boolean custody =
        trigger.act() == Act.ARREST
            || trigger.act() == Act.RELEASE
            || trigger.act() == Act.HOST
            || trigger.object().equals("sight");
    if (!custody || first != trigger.token() || !isNameFirst(tokens, first - 1, sentence)) {
      return false;
    }
    boolean hosted = trigger.act() == Act.HOST || trigger.object().equals("sight");
    if (hosted && trigger.end() > trigger.token() + 1) {
      return false; // "Mongolia gave X a welcome."
    }
    if (trigger.end() >= sentence.end()) {
      return !hosted;
    }
    return switch (tokens.lower(trigger.end())) {
      case "in", "by", "after", "at", "from", "near", "outside", ",", "." -> true;
      default -> false;
    };
  }

  /** "should have arrested him and handed him over": the second was no more done than the first. */
  static boolean isOnlyWished(Tokens tokens, Trigger trigger, int first, Sentence sentence) {
    boolean joined = tokens.is(first - 1, "and") || tokens.is(first - 1, "or");
    boolean participle =
        trigger.form() == Trigger.Form.PARTICIPLE || tokens.lower(trigger.token()).endsWith("ed");
    if (participle && isWanted(tokens, first, sentence)) {
      return true;
    }
    if (joined && tokens.is(trigger.token(), "put") && isDemanded(tokens, first, sentence)) {
      return true;
    }
    if (!joined || !participle) {
      return false;
    }
    for (int i = first - 2; i > Math.max(sentence.first(), first - REACH); i--) {
      if (tokens.is(i, "have") && tokens.tag(i - 1) == Tag.AUX && !isPresent(tokens.lower(i - 1))) {
        return true;
      }
      if (tokens.tag(i) == Tag.SCONJ || tokens.is(i, ";") || tokens.is(i, "but")) {
        return false;
      }
    }
    return false;
  }

  /** "demanded that the state seize him and | put": a form that may be past and is not. */
  private static boolean isDemanded(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 2; i > sentence.first(); i--) {
      if (tokens.tag(i) == Tag.SCONJ || tokens.is(i, "that")) {
        return switch (tokens.lower(i - 1)) {
          case "demanded",
              "demand",
              "demands",
              "urged",
              "insisted",
              "insists",
              "asked",
              "requested",
              "recommended",
              "proposed" ->
              true;
          default -> false;
        };
      }
      if (tokens.is(i, "to") && tokens.tag(i + 1) == Tag.VERB) {
        return true; // "told them to seize him and put him on a plane"
      }
      if (tokens.is(i, ";") || tokens.is(i, "but")) {
        return false;
      }
    }
    return false;
  }

  /** "They wanted X, whom judges had charged, arrested on arrival": a wish. */
  private static boolean isWanted(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i > Math.max(sentence.first(), first - REACH); i--) {
      if (tokens.is(i, "want") || tokens.is(i, "wants") || tokens.is(i, "wanted")) {
        boolean active = tokens.tag(i - 1) == Tag.NOUN || tokens.tag(i - 1) == Tag.AUX;
        boolean had = tokens.is(i - 1, "had") || tokens.is(i - 1, "have") || !isAux(tokens, i - 1);
        return active && had && tokens.tag(i + 1) == Tag.PROPN;
      }
      if (tokens.is(i, ";") || tokens.is(i, "and") || tokens.is(i, "but")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAux(Tokens tokens, int token) {
    return tokens.tag(token) == Tag.AUX;
  }

  private static boolean isPresent(String auxiliary) {
    return auxiliary.equals("have") || auxiliary.equals("do") || auxiliary.equals("did");
  }

  /** "X, arrested in May, is": nothing but a name stands before the comma. */
  private static boolean isNameFirst(Tokens tokens, int last, Sentence sentence) {
    for (int i = last; i >= sentence.first(); i--) {
      boolean mark = tokens.is(i, "wanted") || tokens.is(i, "indicted");
      if (tokens.tag(i) != Tag.PROPN && !mark) {
        return false;
      }
    }
    return last >= sentence.first();
  }

  /**
   * "X, arrested in May, is", "the fate of X, detained in Belgrade on Monday": behind a name and a
   * comma a participle without an object tells what became of the one named.
   */
  private static boolean isReduced(Tokens tokens, Trigger trigger, int first, Sentence sentence) {
    if (isNameFirst(tokens, first - 2, sentence)) {
      return true;
    }
    if (first - 2 < sentence.first() || tokens.tag(first - 2) != Tag.PROPN) {
      return false;
    }
    if (trigger.end() >= sentence.end()) {
      return false;
    }
    return switch (tokens.lower(trigger.end())) {
      case "in", "on", "at", "by", "after", "near", "outside", "last", "this", "early", "late" ->
          true;
      default -> tokens.tag(trigger.end()) == Tag.NUM;
    };
  }

  /** A verb whose object follows is active: "and released a statement". */
  private static boolean hasObject(Tokens tokens, Trigger trigger, Sentence sentence) {
    if (trigger.end() >= sentence.end()) {
      return false;
    }
    if (isTime(tokens.lower(trigger.end()))) {
      return false; // "was found and arrested last night"
    }
    return switch (tokens.tag(trigger.end())) {
      case DET, PRON, PROPN, NOUN, ADJ -> true;
      default -> false;
    };
  }

  private static boolean isTime(String word) {
    return switch (word) {
      case "last", "this", "that", "early", "late", "yesterday", "today", "tonight", "overnight" ->
          true;
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
  }

  /** True with "be", false with "have" alone, null where the verb has no auxiliary. */
  private static @Nullable Boolean voice(Tokens tokens, int verb, Sentence sentence) {
    Boolean found = null;
    for (int i = verb - 1; i >= sentence.first(); i--) {
      String word = tokens.lower(i);
      Tag tag = tokens.tag(i);
      if (word.equals("was") || word.equals("were") || word.equals("been") || word.equals("is")) {
        return true;
      }
      if (word.equals("to") || word.equals("be") || word.equals("not")) {
        return false; // "was to be held and surrendered": not told as done
      }
      if (word.equals("had") || word.equals("has") || word.equals("have")) {
        found = false;
      } else if (tag != Tag.AUX && tag != Tag.ADV && tag != Tag.PART) {
        return found;
      }
    }
    return found;
  }
}
