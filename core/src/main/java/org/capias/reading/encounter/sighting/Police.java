package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.encounter.verb.VerbPhrase;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** Verbs of arrest that others use as well: people are found, led away, picked up by friends. */
final class Police {
  private static final Set<String> SEIZERS =
      Set.of(
          "police",
          "officers",
          "agents",
          "authorities",
          "soldiers",
          "troops",
          "commandos",
          "gendarmes",
          "militiamen",
          "peacekeepers");

  private static final Set<String> CARS =
      Set.of("car", "limousine", "motorcade", "driver", "plane", "bus", "taxi", "airport");

  /** How the common verbs begin, in any of their forms. */
  private static final Set<String> COMMON =
      Set.of("pick", "fetch", "found", "find", "le", "pull", "drag", "bundl", "haul", "track");

  /** Where people are stopped who are sought. */
  private static final Set<String> GATES = Set.of("airport", "checkpoint", "roadblock");

  private Police() {}

  /** Whether a verb tells of an arrest only where police are named, and none are. */
  static boolean isAsked(Tokens tokens, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    String word = tokens.lower(trigger.token());
    if (word.startsWith("stop") && trigger.act() == Act.ARREST) {
      return !phrase.passive() || !names(tokens, sentence, GATES);
    }
    boolean common = COMMON.stream().anyMatch(word::startsWith);
    if (!common || trigger.act() != Act.ARREST || names(tokens, sentence, SEIZERS)) {
      return false;
    }
    boolean picked = word.startsWith("pick") && phrase.passive();
    return !picked || names(tokens, sentence, CARS);
  }

  /** "held responsible for", "held to account". */
  static boolean isToAccount(Tokens tokens, Trigger trigger) {
    for (int i = trigger.end(); i < Math.min(tokens.size(), trigger.end() + 3); i++) {
      switch (tokens.lower(i)) {
        case "responsible", "accountable", "account", "liable", "hostage", "up", "back" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "broke out of a jail where the police was holding him": told of some other day. */
  static boolean isBackground(
      Tokens tokens, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    boolean was = tokens.is(trigger.token() - 1, "was") || tokens.is(trigger.token() - 1, "were");
    int floor = Math.max(sentence.first(), phrase.first() - 5);
    for (int i = phrase.first() - 1; was && i >= floor; i--) {
      if (tokens.is(i, "where") || tokens.is(i, "which")) {
        return trigger.form() == Trigger.Form.GERUND;
      }
    }
    return false;
  }

  private static boolean names(Tokens tokens, Sentence sentence, Set<String> words) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (words.contains(tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
