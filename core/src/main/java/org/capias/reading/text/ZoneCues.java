package org.capias.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which a page speaks of itself ({@code zone-cues.txt}), found at a token. */
final class ZoneCues {
  /** How much of the page a cue sets apart. */
  enum Scope {
    SENTENCE,
    PARAGRAPH,
    WHOLE,
    WITHIN,
    ANYWHERE,
    CREDIT,
    BELOW;

    /** Whether a cue of this scope must stand at the head of its sentence. */
    boolean atHead() {
      return this == SENTENCE || this == PARAGRAPH || this == WHOLE;
    }
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

  /** The cue for the head of a sentence that begins at a token and ends before a limit, or null. */
  static @Nullable Cue atHead(Tokens tokens, int token, int limit) {
    for (Cue cue : from(tokens, token)) {
      if (cue.scope.atHead() && matches(cue, tokens, token, limit)) {
        return cue;
      }
    }
    return null;
  }

  /** The cue of one of these scopes that begins at a token and ends before a limit, or null. */
  static @Nullable Cue at(Tokens tokens, int token, int limit, Set<Scope> scopes) {
    for (Cue cue : from(tokens, token)) {
      if (scopes.contains(cue.scope) && matches(cue, tokens, token, limit)) {
        return cue;
      }
    }
    return null;
  }

  private static List<Cue> from(Tokens tokens, int token) {
    String first = tokens.shape(token) == Shape.NUMBER ? "<number>" : tokens.lower(token);
    return BY_FIRST_WORD.getOrDefault(first, List.of());
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
    boolean alone = cue.scope == Scope.WHOLE || cue.scope == Scope.BELOW;
    return !alone || isRest(tokens, token + n, limit);
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
