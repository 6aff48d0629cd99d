package org.capias.reading.claim;

import org.capias.model.Modality;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/** How real a clause makes what it says, by the verbs and the words around them. */
final class Modalities {
  private Modalities() {}

  static Modality of(Line line, Clauses clauses, int verb) {
    if (verb < 0) {
      return Modality.HAPPENED;
    }
    int first = joined(line, verb);
    int main = clauses.finite(first);
    int top = main < 0 ? first : main;
    if (isAfterIf(line, top)) {
      return Modality.POSSIBLE;
    }
    if (isDemanded(line, clauses, top)) {
      return Modality.POSSIBLE;
    }
    if (line.has(verb, Line.NEGATED)
        || line.has(top, Line.NEGATED)
        || Neither.denies(line, clauses, verb)) {
      return Modality.DENIED;
    }
    if (line.tokens.is(line.first(top) + 1, "no")
        && line.tokens.is(line.first(top) + 2, "longer")) {
      return Modality.DENIED;
    }
    if (isDue(line, verb)) {
      return Modality.PLANNED;
    }
    Modality told = Modality.HAPPENED;
    for (int i = line.first(top); i < line.end(top); i++) {
      String word = line.tokens.lower(i);
      if (Lexicon.is(word, Role.FUTURE) || word.equals("to") && i > line.first(top)) {
        told = Modality.PLANNED;
      } else if (Lexicon.is(word, Role.MODAL)) {
        told = Modality.POSSIBLE;
      } else if (Lexicon.is(word, Role.PLAN) && !isSetFoot(line, i)) {
        told = Modality.PLANNED;
      }
    }
    return told == Modality.HAPPENED
            && Lexicon.is(line.headWord(top), Role.PLAN)
            && !isSetFoot(line, line.head(top))
        ? Modality.PLANNED
        : told;
  }

  /** "recommends that schools keep": what somebody wants, in the form without an ending. */
  private static boolean isDemanded(Line line, Clauses clauses, int verb) {
    int noun = line.isFinite(verb) ? clauses.subject(verb) : -1;
    int before = noun > 0 && noun < verb ? noun - 1 : -1;
    while (line.is(before, Phrase.ADVERB) || line.is(before, Phrase.SUBORDINATOR)) {
      before--;
    }
    String word = line.headWord(verb);
    return line.is(before, Phrase.VERB)
        && Lexicon.is(line.headWord(before), Role.DEMAND)
        && line.first(verb) == line.head(verb)
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !Lexicon.is(word, Role.PAST);
  }

  /** "has set foot in": but "is set to", "is set for". */
  private static boolean isSetFoot(Line line, int token) {
    return line.tokens.is(token, "set")
        && !line.tokens.is(token + 1, "to")
        && !line.tokens.is(token + 1, "for");
  }

  /** "is due to be heard", "an interview to be shown on Friday". */
  private static boolean isDue(Line line, int verb) {
    if (!line.has(verb, Line.INFINITIVE) || line.end(verb) - line.first(verb) < 2) {
      return false;
    }
    return switch (line.headWord(verb - 1)) {
      case "due", "about", "set", "slated", "scheduled", "likely" -> true;
      default ->
          line.tokens.is(line.first(verb) + 1, "be")
              && (line.is(verb - 1, Phrase.NOUN) && !isCounted(line, verb - 1)
                  || line.is(verb - 1, Phrase.COMMA));
    };
  }

  /** "the second member to be charged" was charged, or becomes it now. */
  private static boolean isCounted(Line line, int noun) {
    for (int i = line.first(noun); i < line.end(noun); i++) {
      if (Ordinals.is(line.tokens.lower(i)) || line.tokens.is(i, "only")) {
        return true;
      }
    }
    return false;
  }

  /** "was to see X and join Y", "will come and stay": the second verb shares the auxiliary. */
  private static int joined(Line line, int verb) {
    if (!isJoinedBase(line, verb)) {
      return verb;
    }
    for (int i = verb - 2; i >= 0 && i > verb - Clauses.REACH; i--) {
      if (line.is(i, Phrase.VERB) && !isJoinedBase(line, i)) {
        return line.has(i, Line.MODAL | Line.INFINITIVE) ? i : verb;
      }
    }
    return verb;
  }

  /** "and join", ", strengthen": a base form behind a comma or "and". */
  private static boolean isJoinedBase(Line line, int verb) {
    return (line.is(verb - 1, Phrase.COORDINATOR) || line.is(verb - 1, Phrase.COMMA))
        && line.first(verb) == line.head(verb)
        && !line.headWord(verb).endsWith("s")
        && !line.headWord(verb).endsWith("ed")
        && !line.has(verb, Line.ING | Line.PARTICIPLE | Line.COPULA);
  }

  private static boolean isHope(String word) {
    return switch (word) {
      case "allegation",
          "allegations",
          "accusation",
          "accusations",
          "rumour",
          "rumours",
          "rumors",
          "speculation",
          "suspicion",
          "suspicions",
          "hope",
          "hopes",
          "hoped",
          "hopeful",
          "fear",
          "fears",
          "feared",
          "likely",
          "unlikely",
          "possible",
          "afraid",
          "worry",
          "worried",
          "wish",
          "chance" ->
          true;
      default -> false;
    };
  }

  /** The verb before a comma, if no other clause stands between: "lied to the court, | fled". */
  private static int finiteBefore(Line line, int joint) {
    for (int i = joint - 1; i >= 0 && i > joint - 6; i--) {
      if (line.isFinite(i)) {
        return i;
      }
      if (!line.is(i, Phrase.NOUN) && !line.is(i, Phrase.PREPOSITION)) {
        return -1;
      }
    }
    return -1;
  }

  /** After "if", or what is only hoped, feared or thought likely. */
  private static boolean isAfterIf(Line line, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 6; i--) {
      if (line.is(i, Phrase.RELATIVE) && isHope(line.headWord(i - 1))) {
        return line.word(i).equals("that");
      }
      if (line.is(i, Phrase.SUBORDINATOR)) {
        return line.word(i).equals("if")
            || line.word(i).equals("unless")
            || line.word(i).equals("that") && isHope(line.headWord(i - 1));
      }
      boolean verbs = line.is(i, Phrase.COMMA) || line.is(i, Phrase.COORDINATOR);
      if (verbs && i == verb - 1 && !line.is(verb - 2, Phrase.SUBORDINATOR)) {
        int before = finiteBefore(line, i); // "suspicions that he lied, fled and hid"
        return before >= 0 && isAfterIf(line, before);
      }
      if (line.is(i, Phrase.VERB) || line.is(i, Phrase.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
