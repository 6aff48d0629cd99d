package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.place.Where;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/**
 * Where people are held, and the words around it: who walks out of prison is freed, who walks into
 * one for a visit is not; who presents himself to the police surrenders, who does so to voters does
 * not.
 */
final class Captivity {
  private static final Set<String> JAILS =
      Set.of(
          "prison", "jail", "custody", "detention", "cell", "cells", "bars", "station", "prisons");

  /** To whom one gives oneself up. */
  private static final Set<String> HOLDERS =
      Set.of(
          ("embassy consulate police court tribunal judges authorities prosecutors prosecutor"
                  + " prison jail station troops peacekeepers soldiers army officers custody"
                  + " gendarmerie hague mission base arrest disposal court's justice prison's")
              .split(" "));

  private static final Set<String> COURT =
      Set.of("hague", "court", "judges", "tribunal", "netherlands", "icc", "arusha");

  /** "walked out of the airport a free man": he never was held. */
  private static final Set<String> FREE_ANYWAY =
      Set.of("airport", "hotel", "terminal", "meeting", "summit", "palace", "embassy");

  private static final int REACH = 9;

  private Captivity() {}

  static boolean isJail(String lower) {
    return JAILS.contains(lower);
  }

  /** Whether a verb of one's own doing tells neither of a release nor of a surrender. */
  static boolean isNone(Tokens tokens, Trigger trigger, Sentence sentence) {
    String verb = tokens.lower(trigger.token());
    int last = trigger.end() - 1;
    if (trigger.act() == Act.RELEASE && tokens.is(last, "free")) {
      return holds(tokens, trigger.token(), sentence, FREE_ANYWAY);
    }
    if (trigger.act() == Act.RELEASE) {
      return isJail(tokens.lower(last)) && !isOut(tokens, trigger.token() + 1, last);
    }
    if (verb.startsWith("report")) {
      return !tokens.is(trigger.token() + 1, "to"); // and no crime is reported
    }
    if (verb.startsWith("ask") || verb.startsWith("ha") && tokens.is(last - 1, "himself")) {
      return !holds(tokens, trigger.end(), sentence, COURT);
    }
    boolean gated = verb.startsWith("p") || verb.startsWith("deliver");
    return gated && !holds(tokens, trigger.token(), sentence, HOLDERS);
  }

  /** "out of a prison", "free from jail". */
  private static boolean isOut(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "out") || tokens.is(i, "from") || tokens.is(i, "free")) {
        return true;
      }
    }
    return false;
  }

  /** "took him to Kobar prison", and not "from prison". */
  static boolean isInto(Tokens tokens, Trigger trigger) {
    for (int i = trigger.end() - 2; i > trigger.token(); i--) {
      switch (tokens.lower(i)) {
        case "to", "into", "in", "behind" -> {
          return !tokens.is(trigger.end(), "visit");
        }
        case "from", "of", "near", "at", "past" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean holds(Tokens tokens, int from, Sentence sentence, Set<String> words) {
    for (int i = from; i < Math.min(sentence.end(), from + REACH); i++) {
      if (words.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "gave himself up", "surrendered in the Central African Republic": by his own will. */
  static boolean isOwnDoing(Tokens tokens, Trigger trigger, Sentence sentence) {
    int next = trigger.token() + 1;
    if (trigger.object().equals("self")) {
      return true; // "ended up in a cell"
    }
    if (trigger.act() != Act.SURRENDER || next >= sentence.end()) {
      return false;
    }
    return tokens.lower(trigger.token()).startsWith("walk")
        || tokens.is(next, "himself")
        || tokens.is(next, "herself")
        || tokens.lower(trigger.token()).startsWith("surrender")
            && (!tokens.is(trigger.token() - 1, "and") || isToHolders(tokens, next))
            && (tokens.tag(next) == Tag.ADP || tokens.is(next, "to") || isEnd(tokens, next));
  }

  /** "entered the country and surrendered to the embassy". */
  private static boolean isToHolders(Tokens tokens, int to) {
    boolean holders = false;
    for (int i = to + 1; i < Math.min(tokens.size(), to + 5) && tokens.is(to, "to"); i++) {
      holders |= tokens.is(i, "embassy") || tokens.is(i, "police") || tokens.is(i, "authorities");
    }
    return holders;
  }

  /** "as he stepped off", "when he landed", "after landing": the moment of an arrest. */
  static boolean isMoment(Tokens tokens, int at) {
    boolean opens =
        tokens.is(at, "as")
            || tokens.is(at, "when")
            || tokens.is(at, "while")
            || tokens.is(at, "after")
            || tokens.is(at, "before");
    if (!opens || at + 1 >= tokens.size()) {
      return false;
    }
    return switch (tokens.lower(at + 1)) {
      case "he", "she", "landing", "arriving", "stepping", "disembarking", "getting" -> true;
      default -> false;
    };
  }

  /** "left Belgrade to put himself at their disposal": who goes for that does it; or -1. */
  static int goneTo(Tokens tokens, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    int to = phrase.first();
    if (trigger.act() != Act.SURRENDER || phrase.governor() >= 0 || !tokens.is(to, "to")) {
      return -1;
    }
    for (int i = to - 1; i >= sentence.first(); i--) {
      switch (tokens.lower(i)) {
        case "left", "flew", "went", "came", "travelled", "walked", "drove", "crossed" -> {
          return tokens.tag(i - 1) == Tag.AUX ? -1 : i;
        }
        case "arrived", "entered", "boarded", "returned", "landed" -> {
          return i;
        }
        default -> {
          if (tokens.tag(i) == Tag.VERB || tokens.tag(i) == Tag.AUX || tokens.is(i, ";")) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** "handed over to a tribunal in Sierra Leone": where the judges sit, not where he was. */
  static boolean isOfCourt(Tokens tokens, int verb, Where place) {
    for (int i = place.token() - 1; i > verb; i--) {
      switch (tokens.lower(i)) {
        case "tribunal", "court", "judges", "prosecutors", "chamber" -> {
          return true;
        }
        case "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean isEnd(Tokens tokens, int token) {
    return tokens.is(token, ".") || tokens.is(token, ",");
  }

  /** "for the court's cells", "for the prison of the ICC": behind a verb of leaving. */
  static boolean isCells(Tokens tokens, int from, int end) {
    boolean bound = false;
    for (int i = from; i < end; i++) {
      bound |= tokens.is(i, "for") || tokens.is(i, "to");
      if (bound && isJail(tokens.lower(i)) && !tokens.is(i, "station")) {
        return true;
      }
    }
    return false;
  }
}
