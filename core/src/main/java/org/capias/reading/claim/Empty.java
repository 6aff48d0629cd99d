package org.capias.reading.claim;

/** Pronouns that mean nothing, or of which the text leaves open what they mean. */
final class Empty {
  private Empty() {}

  /** "It is difficult to": nothing is meant. */
  static boolean isExpletive(Line line, int token) {
    int verb = line.at(token) + 1;
    int next = verb + 1;
    while (line.is(next, Phrase.ADVERB)) {
      next++;
    }
    if (line.has(verb, Line.COPULA)) {
      return line.is(next, Phrase.ADJECTIVE) || isCleft(line, next);
    }
    if (isEffort(line.headWord(verb)) && line.is(next, Phrase.NOUN)) {
      boolean of = line.is(next + 1, Phrase.PREPOSITION) && line.is(next + 2, Phrase.NOUN);
      return line.has(of ? next + 3 : next + 1, Line.INFINITIVE);
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

  /** "He announced it, and it took effect": what somebody did may be meant. */
  static boolean isOpen(Line line, Clauses clauses, int token) {
    int phrase = line.at(token);
    int verb = clauses.finite(Math.max(0, phrase - 1));
    int noun = verb < 0 || verb > phrase ? -1 : clauses.subject(verb);
    boolean joined = line.is(phrase - 1, Phrase.COORDINATOR) && noun >= 0;
    return joined && (clauses.chains().isSomebody(noun) || Subjects.isPerson(line, noun));
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
