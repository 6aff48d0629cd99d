package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A form of "be" that puts somebody somewhere: "was in Kyrgyzstan", "is out of South Africa", "is
 * due in Turkey", "has been to Egypt", "will be absent from the summit", "is in custody in Spain",
 * "was a guest in April".
 *
 * @param at the token at which the place's words begin
 * @param act what it tells
 * @param negated whether a negation stands behind the verb
 * @param planned whether "due" or "expected" makes it a plan
 */
record Copula(int at, Act act, boolean negated, boolean planned) {
  private static final int REACH = 5;
  private static final Set<String> BE = Set.of("is", "was", "been", "be", "were", "are");
  private static final Set<String> LINKS = Set.of("in", "from", "of", "at", "on");
  private static final Set<String> FILLERS =
      Set.of(
          "back",
          "already",
          "still",
          "now",
          "again",
          "also",
          "there",
          "a",
          "the",
          "present",
          "reportedly",
          "last");

  /** "he was there": the word ends what is said of where. */
  private static boolean isThere(Tokens tokens, int at, Sentence sentence) {
    if (!tokens.is(at, "there")) {
      return false;
    }
    boolean dated = tokens.is(at + 1, "in") || tokens.is(at + 1, "on");
    if (dated && at + 2 < sentence.end()) {
      return isCalendar(tokens.lower(at + 2)) || Character.isDigit(tokens.lower(at + 2).charAt(0));
    }
    return at + 1 >= sentence.end()
        || switch (tokens.lower(at + 1)) {
          case ".", ",", ";", "and", "but", "when", "as", "too", "himself", "again", "for" -> true;
          default -> false;
        };
  }

  /** Whether the place is told by "there" alone. */
  boolean there(Tokens tokens) {
    return tokens.is(at, "there");
  }

  static @Nullable Copula at(Tokens tokens, int verb, Sentence sentence) {
    if (!BE.contains(tokens.lower(verb)) || verb + 2 >= sentence.end()) {
      return null;
    }
    Act act = Act.BE;
    boolean negated = false;
    boolean planned = false;
    boolean guest = false;
    if (tokens.is(verb + 1, "over")) {
      return new Copula(verb + 1, Act.OVERFLY, false, false); // "the plane was over Turkmenistan"
    }
    if (tokens.is(verb + 1, "on") && tokens.is(verb + 3, "way") && isBack(tokens, verb + 4)) {
      return new Copula(verb + 1, Act.LEAVE, false, false); // "by nightfall he was on his way home"
    }
    int limit = Math.min(sentence.end(), verb + REACH);
    int at = verb + 1;
    if (tokens.is(verb, "been") && tokens.is(at, "to")) {
      return new Copula(at, Act.VISIT, false, false); // "has been to Egypt and Libya"
    }
    for (;
        at < limit && !LINKS.contains(tokens.lower(at)) && !isThere(tokens, at, sentence);
        at++) {
      switch (tokens.lower(at)) {
        case "out", "gone" -> act = Act.LEAVE;
        case "not", "n't", "never" -> negated = true;
        case "absent" -> {
          act = Act.MISS;
          if (tokens.is(at + 1, ".") || tokens.is(at + 1, ",")) {
            return new Copula(at + 1, act, negated, planned);
          }
        }
        case "due", "expected" -> planned = true;
        case "guest" -> guest = true;
        case "bound", "headed", "destined" -> {
          boolean bound = tokens.is(at + 1, "for") || tokens.is(at + 1, "to");
          return bound ? new Copula(at + 1, Act.PLAN, negated, true) : null;
        }
        default -> {
          if (!FILLERS.contains(tokens.lower(at))) {
            return null;
          }
        }
      }
    }
    boolean article = tokens.is(verb + 1, "a") || tokens.is(verb + 1, "the");
    if (at >= limit || article && !guest) {
      return null;
    }
    if (tokens.is(at, "in")
        && (tokens.is(at + 1, "custody")
            || tokens.is(at + 1, "detention")
            || tokens.is(at + 1, "the") && tokens.is(at + 2, "hands"))) {
      return new Copula(at + 2, Act.ARREST, negated, planned);
    }
    return new Copula(at, act, negated, planned);
  }

  private static boolean isBack(Tokens tokens, int token) {
    return tokens.is(token, "home") || tokens.is(token, "back") || tokens.is(token, "out");
  }

  private static boolean isCalendar(String word) {
    return Calendar.isMonth(word) || Calendar.isWeekday(word);
  }
}
