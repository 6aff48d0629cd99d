package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.text.Calendar;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tag;
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
  private static final Set<String> LINKS =
      Set.of("in", "from", "of", "at", "on", "behind", "under");

  /** What stands behind "behind" or "under" when somebody is held. */
  private static final Set<String> CUSTODY = Set.of("bars", "arrest", "guard", "detention");

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
    int free = verb + (tokens.is(verb + 1, "now") || tokens.is(verb + 1, "again") ? 2 : 1);
    if (tokens.is(free, "at") && tokens.is(free + 1, "liberty")) {
      return new Copula(free + 2, Act.RELEASE, false, false);
    }
    boolean man = tokens.is(free, "a") && tokens.is(free + 1, "free") && tokens.is(free + 2, "man");
    boolean again = tokens.is(free, "free") && tokens.is(free + 1, "again");
    if (man || again) {
      return new Copula(man ? free + 3 : free + 2, Act.RELEASE, false, false); // "is a free man"
    }
    boolean air = tokens.is(verb + 3, "air") && tokens.is(verb + 4, "again");
    if (air && tokens.is(verb + 1, "in") || tokens.is(verb + 1, "airborne")) {
      return new Copula(verb + 1, Act.LEAVE, false, false); // "was in the air again"
    }
    if (tokens.is(verb + 1, "over")) {
      return new Copula(verb + 1, Act.OVERFLY, false, false); // "the plane was over Turkmenistan"
    }
    if (tokens.is(verb + 1, "on") && tokens.is(verb + 3, "way") && isBack(tokens, verb + 4)) {
      return new Copula(verb + 1, Act.LEAVE, false, false); // "by nightfall he was on his way home"
    }
    Copula way = way(tokens, verb, sentence);
    if (way != null) {
      return way;
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
    if (tokens.is(at, "in") && (tokens.is(at + 1, "exile") || tokens.is(at + 1, "hiding"))) {
      return new Copula(at + 2, Act.LIVE, negated, planned);
    }
    if (act == Act.LEAVE && tokens.is(at, "of") && isPrison(tokens, at + 1, sentence)) {
      return new Copula(at + 1, Act.RELEASE, negated, planned); // "is out of prison"
    }
    int held = custody(tokens, at, sentence);
    if (held > 0 && isJail(tokens, held) && isThen(tokens, held, sentence)) {
      return null; // "was in a prison when the ruling was read": no news of it
    }
    if (held > 0) {
      Act custody = isJail(tokens, held) ? Act.HOLD : Act.ARREST;
      return new Copula(held == at + 1 ? at + 2 : at, custody, negated, planned);
    }
    if (tokens.is(at, "behind") || tokens.is(at, "under")) {
      return null;
    }
    return new Copula(at, act, negated, planned);
  }

  /**
   * "in custody", "in Serbian custody", "in the hands of", "behind bars", "under arrest", or -1.
   */
  private static int custody(Tokens tokens, int at, Sentence sentence) {
    if (tokens.is(at, "behind") || tokens.is(at, "under")) {
      return CUSTODY.contains(tokens.lower(at + 1)) ? at + 1 : -1;
    }
    for (int i = at + 1; tokens.is(at, "in") && i < Math.min(sentence.end(), at + 5); i++) {
      boolean hands = tokens.is(i, "hands") && isHands(tokens, i);
      if (hands || tokens.is(i, "custody") || tokens.is(i, "detention") || isJail(tokens, i)) {
        return i;
      }
      Tag tag = tokens.tag(i);
      if (tag != Tag.ADJ && tag != Tag.DET && tag != Tag.PROPN && tag != Tag.NOUN) {
        return -1;
      }
    }
    return -1;
  }

  /** "in the hands of", "in Spanish hands", "in police hands", and no "in good hands". */
  private static boolean isHands(Tokens tokens, int hands) {
    return tokens.is(hands + 1, "of") && tokens.is(hands - 1, "the")
        || tokens.is(hands - 1, "police")
        || tokens.shape(hands - 1) == Shape.CAPITALISED;
  }

  /** "prison", "Kober prison", "the prison": behind "out of". */
  private static boolean isPrison(Tokens tokens, int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 4); i++) {
      if (isJail(tokens, i) || tokens.is(i, "custody") || tokens.is(i, "detention")) {
        return true;
      }
      Tag tag = tokens.tag(i);
      if (tag != Tag.ADJ && tag != Tag.DET && tag != Tag.PROPN && tag != Tag.NOUN) {
        return false;
      }
    }
    return false;
  }

  private static boolean isThen(Tokens tokens, int from, Sentence sentence) {
    for (int i = from; i < Math.min(sentence.end(), from + 6); i++) {
      if (tokens.is(i, "when") || tokens.is(i, "while")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJail(Tokens tokens, int token) {
    return switch (tokens.lower(token)) {
      case "jail", "prison", "cell", "bars" -> true;
      default -> false;
    };
  }

  /** "is on his way to X", "was a no-show in X", "was nowhere to be seen", "was on hand in X". */
  private static @Nullable Copula way(Tokens tokens, int verb, Sentence sentence) {
    if (verb + 4 >= sentence.end()) {
      return null;
    }
    int to = tokens.is(verb + 1, "on") && tokens.is(verb + 3, "way") ? verb + 4 : -1;
    to = tokens.is(verb + 1, "en") && tokens.is(verb + 2, "route") ? verb + 3 : to;
    if (to >= 0 && tokens.is(to, "to")) {
      return new Copula(to, Act.PLAN, false, true);
    }
    if (tokens.is(verb + 1, "a") && tokens.is(verb + 2, "no-show")) {
      return new Copula(verb + 3, Act.MISS, false, false);
    }
    if (tokens.is(verb + 1, "nowhere") && tokens.is(verb + 3, "be")) {
      return new Copula(verb + 5, Act.MISS, false, false);
    }
    if (tokens.is(verb + 1, "on") && tokens.is(verb + 2, "hand")) {
      return new Copula(verb + 3, Act.BE, false, false);
    }
    return null;
  }

  private static boolean isBack(Tokens tokens, int token) {
    return tokens.is(token, "home") || tokens.is(token, "back") || tokens.is(token, "out");
  }

  private static boolean isCalendar(String word) {
    return Calendar.isMonth(word) || Calendar.isWeekday(word);
  }
}
