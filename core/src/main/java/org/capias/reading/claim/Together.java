package org.capias.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Kind;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Tokens;

/**
 * "warrants for both men", "indicted the three": people named before, if there are just so many of
 * whom it can be said.
 */
final class Together {
  /** Tokens before the words in which they are named. */
  private static final int REACH = 150;

  private Together() {}

  /** The people on the list whom the words from a token on count together, or none. */
  static List<Entity> at(Line line, int token) {
    int count = count(line.tokens, token);
    if (count == 0) {
      return List.of();
    }
    List<Entity> people = new ArrayList<>();
    for (Mention mention : line.cast.within(Math.max(0, token - REACH), token)) {
      Entity one = line.cast.of(mention);
      if (mention.kind() == Kind.PERSON && one.isListed() && !people.contains(one)) {
        people.add(one);
      }
    }
    return people.size() == count ? people : List.of();
  }

  private static int count(Tokens tokens, int token) {
    boolean article = tokens.is(token, "the") || tokens.is(token, "all");
    int at = article ? token + 1 : token;
    if (tokens.is(token, "both")) {
      return isEnd(tokens, token + 1) ? 2 : 0;
    }
    int count =
        switch (tokens.lower(at)) {
          case "two", "pair" -> 2;
          case "three", "trio" -> 3;
          case "four" -> 4;
          default -> 0;
        };
    return article && isEnd(tokens, at + 1) ? count : 0;
  }

  /** Whether the count ends here, with or without a word for people. */
  private static boolean isEnd(Tokens tokens, int token) {
    return switch (tokens.lower(token)) {
      case "men",
          "women",
          "suspects",
          "fugitives",
          "leaders",
          "generals",
          "commanders",
          "officials",
          "accused",
          "of",
          "in",
          "on",
          ".",
          ",",
          ";" ->
          true;
      default -> false;
    };
  }
}
