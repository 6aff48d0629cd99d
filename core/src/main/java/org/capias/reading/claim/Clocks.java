package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.time.Time;
import org.capias.reading.time.TimeValue;

/** What bounds an hour, and is part of it: "about 5am", "shortly after noon". */
final class Clocks {
  private static final Set<String> ROUGHLY = Set.of("about", "around", "nearly", "almost");

  private static final Set<String> CLOSE = Set.of("shortly", "just", "soon", "right", "well");

  private static final Set<String> SIDES = Set.of("before", "after", "past");

  private Clocks() {}

  /** The words right before an hour that bound it, with a space behind; empty where none do. */
  static String bound(Line line, Time time) {
    if (!(time.value() instanceof TimeValue.Moment moment) || moment.clock() == null) {
      return "";
    }
    int first = time.first();
    if (ROUGHLY.contains(word(line, first - 1))) {
      first--;
    } else if (SIDES.contains(word(line, first - 1)) && CLOSE.contains(word(line, first - 2))) {
      first -= 2;
    }
    return first == time.first() ? "" : line.tokens.words(first, time.first()) + " ";
  }

  /** A relation that ends with these words, without them. */
  static String without(String relation, String bound) {
    if (bound.isEmpty()) {
      return relation;
    }
    String said = relation;
    String[] words = bound.strip().split(" ");
    for (int i = words.length - 1; i >= 0; i--) {
      // "took place shortly at the airport after": what completes the clause stands between.
      int at = said.lastIndexOf(" " + words[i]);
      int end = at + 1 + words[i].length();
      if (at > 0 && (end == said.length() || said.charAt(end) == ' ')) {
        said = said.substring(0, at) + said.substring(end);
      }
    }
    return said;
  }

  private static String word(Line line, int token) {
    return token < line.sentence.first() ? "" : line.tokens.lower(token);
  }
}
