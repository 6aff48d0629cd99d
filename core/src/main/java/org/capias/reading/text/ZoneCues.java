package org.capias.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by which a page speaks of itself ({@code zone-cues.txt}), found at a token. */
final class ZoneCues {
  /** How much of the page a cue sets apart. */
  enum Scope {
    SENTENCE,
    PARAGRAPH,
    WHOLE,
    WITHIN
  }

  record Cue(Zone zone, Scope scope, String[] words) {}

  private static final Map<String, List<Cue>> BY_FIRST_WORD = load();

  private ZoneCues() {}

  private static Map<String, List<Cue>> load() {
    Map<String, List<Cue>> cues = new HashMap<>();
    Zone zone = Zone.NOISE;
    Scope scope = Scope.SENTENCE;
    for (String line : Resources.lines("zone-cues.txt")) {
      String[] words = line.split(" ");
      if (words[0].equals("=")) {
        zone = Zone.valueOf(words[1]);
        scope = Scope.valueOf(words[2].toUpperCase(Locale.ROOT));
      } else {
        cues.computeIfAbsent(words[0], w -> new ArrayList<>()).add(new Cue(zone, scope, words));
      }
    }
    return cues;
  }

  /** The cue that begins at a token and ends before {@code limit}, or null. */
  static @Nullable Cue at(Tokens tokens, int token, int limit, boolean within) {
    String first = tokens.shape(token) == Shape.NUMBER ? "<number>" : tokens.lower(token);
    for (Cue cue : BY_FIRST_WORD.getOrDefault(first, List.of())) {
      if (within == (cue.scope == Scope.WITHIN) && matches(cue, tokens, token, limit)) {
        return cue;
      }
    }
    return null;
  }

  private static boolean matches(Cue cue, Tokens tokens, int token, int limit) {
    int n = cue.words.length;
    if (token + n > limit) {
      return false;
    }
    for (int k = 1; k < n; k++) {
      String word = cue.words[k];
      boolean same =
          switch (word) {
            case "<number>" -> tokens.shape(token + k) == Shape.NUMBER;
            case "<word>" -> tokens.shape(token + k) != Shape.MARK;
            default -> tokens.is(token + k, word);
          };
      if (!same) {
        return false;
      }
    }
    return cue.scope != Scope.WHOLE || isRest(tokens, token + n, limit);
  }

  /** Nothing but marks follows. */
  private static boolean isRest(Tokens tokens, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.shape(i) != Shape.MARK && tokens.shape(i) != Shape.QUOTE) {
        return false;
      }
    }
    return true;
  }
}
