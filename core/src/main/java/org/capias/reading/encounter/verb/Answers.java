package org.capias.reading.encounter.verb;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a text answers to its own question: "So will he go to Rio? No." */
final class Answers {
  /** Marks and labels ("A:") between a question and its answer. */
  private static final int BETWEEN = 4;

  private Answers() {}

  /** The answer to a yes-or-no question; null where the next words give none. */
  static @Nullable Boolean of(Tokens tokens, Sentence sentence) {
    int i = sentence.end();
    int limit = Math.min(tokens.size(), sentence.end() + BETWEEN);
    while (i < limit && (tokens.shape(i) != Shape.LOWER && tokens.shape(i) != Shape.CAPITALISED)) {
      i++;
    }
    if (i >= limit) {
      return null;
    }
    boolean alone =
        i + 1 >= tokens.size()
            || tokens.is(i + 1, ".")
            || tokens.is(i + 1, ",")
            || tokens.is(i + 1, ":");
    boolean no =
        switch (tokens.lower(i)) {
          case "no", "never", "hardly" -> alone;
          case "not" -> alone || tokens.is(i + 1, "yet") || tokens.is(i + 1, "so");
          default -> false;
        };
    if (no) {
      return false;
    }
    boolean yes = tokens.is(i, "yes") || tokens.is(i, "once") || tokens.is(i, "twice");
    return yes && alone ? true : null;
  }
}
