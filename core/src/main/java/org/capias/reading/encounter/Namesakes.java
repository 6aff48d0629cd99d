package org.capias.reading.encounter;

import java.util.List;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.text.Page;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/**
 * Texts about somebody who only bears the name of a wanted person: "no relation", "his namesake,
 * the general", "shares his name with". What such a text tells is told of the other.
 */
final class Namesakes {
  private Namesakes() {}

  /**
   * Without what is told of namesakes: all of it where the text says so in general, that of one
   * sentence where it speaks of "the X who bears the same name".
   */
  static List<Sighting> without(Page page, List<Sighting> all) {
    Tokens tokens = page.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      String word = tokens.lower(i);
      boolean namesake =
          word.equals("namesake")
              || word.equals("no") && tokens.is(i + 1, "relation") && !tokens.is(i + 2, "between")
              || word.equals("not") && tokens.is(i + 1, "related") && tokens.is(i + 2, "to");
      boolean same = word.equals("same") && tokens.is(i + 1, "name");
      if (namesake && isPerson(tokens, i)) {
        return List.of();
      }
      if (same) {
        Sentence sentence = page.sentences().get(page.sentenceOf(i));
        return all.stream().filter(s -> !s.sentence().equals(sentence)).toList();
      }
    }
    return all;
  }

  /** "his namesake city": a town, and nobody. */
  private static boolean isPerson(Tokens tokens, int token) {
    return switch (tokens.lower(token + 1)) {
      case "city", "town", "company", "foundation", "museum", "street", "airport" -> false;
      default -> true;
    };
  }
}
