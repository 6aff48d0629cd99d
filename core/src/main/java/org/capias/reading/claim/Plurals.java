package org.capias.reading.claim;

import java.util.Set;

/** Number of subjects, for the pronouns that may stand for them. */
final class Plurals {
  private static final Set<String> MANY =
      Set.of("police", "people", "men", "women", "children", "gunmen", "fishermen");

  private Plurals() {}

  /** Whether the subject of a verb is more than one. */
  static boolean is(Line line, int noun, int verb) {
    String word = line.headWord(noun);
    boolean many = word.endsWith("s") || MANY.contains(word);
    if (line.cast.at(line.head(noun)) == null && many) {
      return true;
    }
    return noun + 1 < verb && line.is(noun + 1, Phrase.COORDINATOR)
        || noun + 3 < verb
            && line.is(noun + 1, Phrase.COMMA)
            && line.is(noun + 3, Phrase.COORDINATOR);
  }
}
