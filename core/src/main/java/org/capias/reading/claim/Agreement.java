package org.capias.reading.claim;

/**
 * Of two nouns the one that a verb goes with: "a list of the men that names", "a raid on two farms
 * that were". Where number does not tell them apart it stays open.
 */
final class Agreement {
  private Agreement() {}

  /** What "that" behind "A of B" means: one of both nouns, or -1. */
  static int choose(Line line, int relative, int near) {
    int far = near - 2;
    int verb = relative + 1;
    while (line.is(verb, Phrase.ADVERB)) {
      verb++;
    }
    if (!line.isFinite(verb)) {
      return near; // "that X said": the object
    }
    boolean time =
        switch (line.word(near - 1)) {
          case "after", "before", "since", "until", "during", "despite", "against" -> true;
          default -> false;
        };
    if (time) {
      return near;
    }
    boolean many = isPlural(line, near);
    if (many == isPlural(line, far)) {
      return line.word(near - 1).equals("of") ? near : -1;
    }
    return switch (number(line, verb)) {
      case 1 -> many ? far : near;
      case 2 -> many ? near : far;
      default -> -1;
    };
  }

  private static boolean isPlural(Line line, int noun) {
    String word = line.headWord(noun);
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("'s")
        || Lexicon.is(word, Role.PERSONNOUN) && !word.endsWith("n") && !word.equals("person");
  }

  /** 1 for a singular, 2 for a plural, 0 where the verb does not show it. */
  private static int number(Line line, int verb) {
    String word = line.word(verb);
    return switch (word) {
      case "is", "was", "has", "does" -> 1;
      case "are", "were", "have", "do" -> 2;
      default -> {
        boolean alone = line.first(verb) == line.head(verb);
        boolean past = word.endsWith("ed") || Lexicon.is(word, Role.PARTICIPLE);
        yield !alone || past ? 0 : word.endsWith("s") && !word.endsWith("ss") ? 1 : 0;
      }
    };
  }
}
