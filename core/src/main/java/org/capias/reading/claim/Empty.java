package org.capias.reading.claim;

import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;

/** Pronouns that mean nothing, or of which the text leaves open what they mean. */
final class Empty {
  private Empty() {}

  /** A word that means nothing by itself; "us", and not the US. */
  static boolean isWord(Tokens tokens, int token) {
    return Lexicon.is(tokens.lower(token), Role.EMPTY) && tokens.shape(token) != Shape.CAPITALS;
  }

  /** "those seeking asylum": people of whom only that is told. */
  static boolean isThose(Tokens tokens, int token) {
    return tokens.is(token - 1, "those") && tokens.lower(token).endsWith("ing");
  }

  /** "It is difficult to": nothing is meant. */
  static boolean isExpletive(Line line, int token) {
    int verb = line.at(token) + 1;
    int next = verb + 1;
    while (line.is(next, Phrase.ADVERB)) {
      next++;
    }
    if (line.has(verb, Line.PASSIVE) && Borders.takesClause(line, verb)) {
      return true; // "it was revealed on Monday"
    }
    if (line.has(verb, Line.COPULA)) {
      return line.is(next, Phrase.ADJECTIVE) || isCleft(line, next);
    }
    if (isEffort(line.headWord(verb))) {
      return isSpent(line, next);
    }
    return switch (line.headWord(verb)) {
      case "seems",
          "seemed",
          "appears",
          "appeared",
          "promises",
          "turns",
          "turned",
          "looks",
          "looked",
          "happens",
          "happened",
          "remains" ->
          line.is(next, Phrase.VERB)
              || line.is(next, Phrase.SUBORDINATOR)
              || line.is(next, Phrase.ADJECTIVE)
              || line.word(next).equals("out");
      default -> false;
    };
  }

  /** "It took three months to say so". */
  private static boolean isEffort(String word) {
    return word.equals("took") || word.equals("takes") || word.equals("take");
  }

  /** Whether what took an effort follows: "a week for the court to answer". */
  private static boolean isSpent(Line line, int from) {
    for (int i = from; i < line.size() && i < from + 14 && !line.isFinite(i); i++) {
      if (line.has(i, Line.INFINITIVE)) {
        return true;
      }
      if (line.is(i, Phrase.COLON)) {
        return false;
      }
    }
    return false;
  }

  /** "It was the thing that he wanted", "it was Ola who". */
  private static boolean isCleft(Line line, int noun) {
    if (!line.is(noun, Phrase.NOUN)) {
      return false;
    }
    int next = noun + 1;
    while (line.is(next, Phrase.PREPOSITION) && line.is(next + 1, Phrase.NOUN)) {
      next += 2;
    }
    return line.is(next, Phrase.RELATIVE) || line.is(next, Phrase.SUBORDINATOR);
  }

  /**
   * "shot at the aircraft minutes after it took off": between the verb before and "it" stands a
   * thing that may be meant as well as the subject. Not where that verb says what "it" does.
   */
  static boolean isRivalled(Line line, Clauses clauses, int token) {
    int phrase = line.at(token);
    int verb = phrase - 1;
    int things = 0;
    int left = Math.max(-1, phrase - Clauses.REACH);
    while (verb > left && !line.isFinite(verb)) {
      boolean hangs = line.is(verb - 1, Phrase.PREPOSITION) && line.is(verb - 2, Phrase.NOUN);
      boolean thing = line.is(verb, Phrase.NOUN) && !line.has(verb, Line.PRONOUN) && !hangs;
      things += thing && !line.amountIn(verb) && !Somebody.isPerson(line, verb) ? 1 : 0;
      verb--;
    }
    int noun = verb <= left ? -1 : clauses.subject(verb);
    if (noun < 0 || noun > verb) {
      return false;
    }
    boolean other =
        Borders.takesClause(line, verb) // "told reporters that it"
            || Somebody.isPerson(line, noun)
            || Plurals.is(line, noun, verb);
    return things > (other ? 1 : 0);
  }

  /** "He announced it, and it took effect": what somebody did may be meant. */
  static boolean isOpen(Line line, Clauses clauses, int token) {
    int phrase = line.at(token);
    int verb = clauses.finite(Math.max(0, phrase - 1));
    int noun = verb < 0 || verb > phrase ? -1 : clauses.subject(verb);
    boolean joined = line.is(phrase - 1, Phrase.COORDINATOR) && noun >= 0;
    return joined && (clauses.chains().isSomebody(noun) || Somebody.isPerson(line, noun));
  }

  /** "Officials met X and Y when they landed": it stays open which of both is meant. */
  static boolean meetsOthers(Line line, int token) {
    int phrase = line.at(token);
    for (int i = phrase - 1; i > 1 && i > phrase - 8; i--) {
      if (line.is(i, Phrase.COLON) || line.is(i, Phrase.COMMA)) {
        return false;
      }
      boolean pair = line.is(i, Phrase.COORDINATOR) && line.is(i - 1, Phrase.NOUN);
      if (pair && line.is(i + 1, Phrase.NOUN) && line.is(i - 2, Phrase.VERB)) {
        return true;
      }
    }
    return false;
  }
}
