package org.capias.reading.claim;

import org.capias.model.Modality;

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
    if (line.has(verb, Line.NEGATED) || line.has(top, Line.NEGATED)) {
      return Modality.DENIED;
    }
    if (isAfterIf(line, top)) {
      return Modality.POSSIBLE;
    }
    Modality told = Modality.HAPPENED;
    for (int i = line.first(top); i < line.end(top); i++) {
      String word = line.tokens.lower(i);
      if (Lexicon.is(word, Role.FUTURE) || word.equals("to") && i > line.first(top)) {
        told = Modality.PLANNED;
      } else if (Lexicon.is(word, Role.MODAL)) {
        told = Modality.POSSIBLE;
      } else if (Lexicon.is(word, Role.PLAN)) {
        told = Modality.PLANNED;
      }
    }
    return told == Modality.HAPPENED && Lexicon.is(line.headWord(top), Role.PLAN)
        ? Modality.PLANNED
        : told;
  }

  /** "was to see X and join Y", "will come and stay": the second verb shares the auxiliary. */
  private static int joined(Line line, int verb) {
    boolean base =
        line.is(verb - 1, Phrase.COORDINATOR)
            && line.first(verb) == line.head(verb)
            && !line.headWord(verb).endsWith("s")
            && !line.headWord(verb).endsWith("ed");
    for (int i = verb - 2; base && i >= 0 && i > verb - 10; i--) {
      if (line.is(i, Phrase.VERB)) {
        return line.has(i, Line.MODAL | Line.INFINITIVE) ? i : verb;
      }
    }
    return verb;
  }

  private static boolean isAfterIf(Line line, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 6; i--) {
      if (line.is(i, Phrase.SUBORDINATOR)) {
        return line.word(i).equals("if") || line.word(i).equals("unless");
      }
      if (line.is(i, Phrase.VERB) || line.is(i, Phrase.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
