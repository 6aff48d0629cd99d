package org.capias.reading.encounter.scene;

import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Words that often open a clause, where they open none: a time, a comparison, a pointer. */
final class NoClauses {
  private final Tokens tokens;

  NoClauses(Tokens tokens) {
    this.tokens = tokens;
  }

  /** "since the warrant, as well as": a time, and no clause. */
  boolean isSpan(int since, Sentence sentence) {
    for (int i = since + 1; i < Math.min(sentence.end(), since + 8); i++) {
      if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.tag(i) == Tag.PRON) {
        return false;
      }
      if (tokens.is(i, ",")) {
        return tokens.is(i + 1, "as") || tokens.is(i + 1, "and") || tokens.is(i + 1, "to");
      }
    }
    return false;
  }

  /** "as planned", "as well as in Chad", "as far as Niger": no clause begins. */
  boolean isJoining(int as) {
    return tokens.is(as + 1, "planned")
        || tokens.is(as + 1, "well")
        || tokens.is(as + 1, "far")
        || tokens.is(as + 1, "recently")
        || tokens.is(as - 1, "recently")
        || tokens.is(as - 1, "well")
        || tokens.is(as - 1, "far");
  }

  /** "off that bus", "in July of that year": points at a noun and begins no clause. */
  boolean isPointing(int token) {
    if (!tokens.is(token, "that") || token == 0) {
      return false;
    }
    return tokens.tag(token - 1) == Tag.ADP
        || token + 1 < tokens.size()
            && switch (tokens.lower(token + 1)) {
              case "day", "morning", "afternoon", "evening", "night", "week", "month", "year" ->
                  true;
              default -> false;
            };
  }

  /** "shortly after 5pm on Wednesday", "before dawn": a time of day begins no clause. */
  boolean isHour(int token, Sentence sentence) {
    if (tokens.is(token, "until") && token + 1 < sentence.end()) {
      String next = tokens.lower(token + 1);
      return Calendar.isMonth(next)
          || Calendar.isWeekday(next)
          || Character.isDigit(next.charAt(0)); // "until April 6"
    }
    if (!tokens.is(token, "after") && !tokens.is(token, "before") || token + 1 >= sentence.end()) {
      return false;
    }
    return switch (tokens.lower(token + 1)) {
      case "midnight", "noon", "midday", "dawn", "dusk", "sunrise", "sunset" -> true;
      default -> Character.isDigit(tokens.lower(token + 1).charAt(0));
    };
  }
}
