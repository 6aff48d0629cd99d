package org.capias.reading.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tense of the clause that a date stands in, from the nearest finite verb that shows one:
 * leftwards first ("will arrive on Monday, she said"), then rightwards ("on Monday he will").
 */
final class Verbs {
  private static final int REACH = 25;

  /** Words in -ed that are no past tense, or hardly ever. */
  private static final Set<String> NO_PAST =
      Set.of("need", "indeed", "hundred", "united", "speed", "seed", "feed", "bed", "red", "aged");

  private Verbs() {}

  static Tense tense(Line line, Draft draft) {
    for (int i = draft.first() - 1; i >= line.from() && i >= draft.first() - REACH; i--) {
      Tense told = told(line, i);
      if (told != null) {
        return told;
      }
      if (line.is(i, ";")) {
        break;
      }
    }
    for (int i = draft.end(); i < line.to() && i < draft.end() + REACH; i++) {
      Tense told = told(line, i);
      if (told != null) {
        return told;
      }
    }
    return Tense.PRESENT;
  }

  private static @Nullable Tense told(Line line, int i) {
    if (line.is(i, Role.FUTURE)) {
      return Tense.FUTURE;
    }
    if (line.is(i, "to") && line.isSmall(i + 1) && isPlan(line, i - 1)) {
      return Tense.FUTURE;
    }
    if (line.is(i - 1, "be")) {
      // "will be held", "to be held": the verb before decides
      return line.is(i - 2, "to") ? Tense.FUTURE : null;
    }
    String word = line.lower(i);
    boolean past =
        line.is(i, Role.PAST)
            || word.length() > 3
                && word.endsWith("ed")
                && line.isSmall(i)
                && !NO_PAST.contains(word)
                && !isPlan(line, i);
    return past ? Tense.PAST : null;
  }

  /** "is to visit", "due to arrive", "plans to travel". */
  private static boolean isPlan(Line line, int i) {
    return line.isAny(i, "is", "are", "due")
        || line.isAny(i, "set", "plans", "planned")
        || line.isAny(i, "planning", "expected", "scheduled")
        || line.isAny(i, "slated", "intends", "intend");
  }
}
