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
          ("police officers agents authorities soldiers troops commandos gendarmes militiamen"
                  + " peacekeepers detectives policemen policewomen squad marshals operatives"
                  + " forces militia fighters army unit paramilitaries gunmen rebels rangers"
                  + " investigators commando patrol carabinieri swat interpol guardsmen")
              .split(" "));

  private static final Set<String> CARS =
      Set.of("car", "limousine", "motorcade", "driver", "plane", "bus", "taxi", "airport");

  /** Who leads, drags or picks up somebody whom nobody arrests. */
  private static final Set<String> HELPERS =
      Set.of(
          ("bodyguards bodyguard aides aide minders supporters friends relatives driver hosts"
                  + " doctors medics paramedics ambulance rescuers wreckage rubble stage podium"
                  + " surgeons nurses cheering")
              .split(" "));

  /** How the common verbs begin, in any of their forms. */
  private static final Set<String> COMMON =
      Set.of("pick", "fetch", "found", "find", "le", "pull", "drag", "bundl", "haul", "track");

  /** Verbs that mean an arrest where the words themselves name police. */
  private static final Set<String> ASKING =
      Set.of("surpris", "smok", "flush", "scoop", "yank", "dig", "dug", "bag", "hook", "subdu");

  /** Where people are stopped who are sought. */
  private static final Set<String> GATES =
      Set.of(
          ("airport checkpoint roadblock border frontier crossing customs immigration passport"
                  + " harbour harbor terminal")
              .split(" "));

  private static final Set<String> LAW = Set.of("law", "justice", "police", "authorities");

  /** What closes on somebody who is caught. */
  private static final Set<String> NETS = Set.of("net", "noose", "trap", "police", "dragnet");

  private Police() {}

  /** Whether a verb tells of an arrest only where police are named, and none are. */
  static boolean isAsked(Tokens tokens, Trigger trigger, VerbPhrase phrase, Sentence sentence) {
    if (trigger.object().equals("self") && trigger.act() != Act.ARREST) {
      return Captivity.isNone(tokens, trigger, sentence);
    }
    if (trigger.act() != Act.ARREST) {
      return false;
    }
    String word = tokens.lower(trigger.token());
    if (isFigure(tokens, trigger)) {
      return true;
    }
    if (word.startsWith("stop")) {
      boolean seizers = phrase.passive() || names(tokens, sentence, SEIZERS);
      return !seizers || !names(tokens, sentence, GATES) || isSentBack(tokens, sentence);
    }
    if (trigger.object().equals("self")) {
      return isNoCell(tokens, trigger);
    }
    if (Captivity.isJail(tokens.lower(trigger.end() - 1))) {
      return !Captivity.isInto(tokens, trigger);
    }
    if (word.startsWith("clos")) {
      return trigger.form() == Trigger.Form.GERUND || !names(tokens, sentence, NETS);
    }
    if (tokens.is(trigger.token() + 1, "up") && tokens.is(trigger.token() + 2, "with")) {
      return !names(tokens, sentence, LAW); // "the law caught up with X"
    }
    if (trigger.end() > trigger.token() + 1 && isOn(tokens, trigger)) {
      return !names(tokens, sentence, SEIZERS); // "reporters pounced on X"
    }
    boolean seizers = names(tokens, sentence, SEIZERS);
    if (ASKING.stream().anyMatch(word::startsWith)
        || word.startsWith("t") && isTaking(tokens, trigger)) {
      return !seizers;
    }
    boolean common = COMMON.stream().anyMatch(word::startsWith);
    if (!common || seizers && !word.startsWith("f") || isInIrons(tokens, trigger)) {
      return false;
    }
    if (word.startsWith("f")) {
      boolean hiding = tokens.is(trigger.end(), "hiding") || tokens.is(trigger.end() + 1, "hiding");
      return !hiding && !seizers;
    }
    boolean helped = names(tokens, sentence, HELPERS);
    return !phrase.passive() || helped || word.startsWith("pick") && names(tokens, sentence, CARS);
  }

  /** "caught off guard", "caught on camera", "seized by panic": nobody is held. */
  private static boolean isFigure(Tokens tokens, Trigger trigger) {
    int next = trigger.token() + 1;
    return switch (tokens.lower(next)) {
      case "off" -> tokens.is(next + 1, "guard") || tokens.is(next + 1, "balance");
      case "on" ->
          switch (tokens.lower(next + 1)) {
            case "camera", "film", "tape", "video", "microphone", "mic", "cctv" -> true;
            default -> false;
          };
      case "in" -> tokens.is(next + 1, "traffic") || tokens.is(next + 1, "crossfire");
      case "between", "unawares", "unprepared" -> true;
      case "by" ->
          switch (tokens.lower(next + 1)) {
            case "surprise", "panic", "fear", "illness", "storms", "rage", "doubt" -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** "dragged out of a Belgrade flat": where he is taken from is where he was. */
  static boolean isRemoval(Tokens tokens, Trigger trigger) {
    String word = tokens.lower(trigger.token());
    return trigger.act() == Act.ARREST
        && (word.startsWith("t")
            || word.startsWith("put")
            || word.startsWith("frog")
            || word.startsWith("march")
            || word.startsWith("yank")
            || word.startsWith("escort")
            || COMMON.stream().anyMatch(word::startsWith));
  }

  static boolean isForce(String lower) {
    return SEIZERS.contains(lower);
  }

  /** "led away in handcuffs". */
  private static boolean isInIrons(Tokens tokens, Trigger trigger) {
    for (int i = trigger.end() - 1; i < Math.min(tokens.size(), trigger.end() + 6); i++) {
      switch (tokens.lower(i)) {
        case "handcuffs", "cuffs", "custody", "shackles", "chains", "handcuffed", "irons" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "taken in by police", "took him away". */
  private static boolean isTaking(Tokens tokens, Trigger trigger) {
    int last = trigger.end() - 1;
    for (int i = trigger.token() + 1; i < last; i++) {
      if (tokens.is(i, "to") || tokens.is(i, "into")) {
        return false;
      }
    }
    return tokens.is(last, "away") || tokens.is(last, "by") || tokens.is(last - 1, "off");
  }

  private static boolean isOn(Tokens tokens, Trigger trigger) {
    return tokens.is(trigger.end() - 1, "on") || tokens.is(trigger.end() - 1, "upon");
  }

  /** "stopped at the border and turned back": kept out, and let go. */
  private static boolean isSentBack(Tokens tokens, Sentence sentence) {
    for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
      boolean back = tokens.is(i + 1, "back") || tokens.is(i + 1, "away");
      if (back && (tokens.is(i, "turned") || tokens.is(i, "sent"))
          || tokens.is(i, "refused") && tokens.is(i + 1, "entry")) {
        return true;
      }
    }
    return false;
  }

  /** "spent ten years in jail": no arrest, where "spent the night in a cell" is one. */
  private static boolean isNoCell(Tokens tokens, Trigger trigger) {
    boolean spent = tokens.lower(trigger.token()).startsWith("spen");
    boolean night = false;
    for (int i = trigger.token() + 1; i < trigger.end(); i++) {
      if (tokens.is(i, "last") && (tokens.is(i - 1, "his") || tokens.is(i - 1, "her"))) {
        return true; // "spent his last night in a cell": it was none of his first
      }
      night |= tokens.is(i, "night");
    }
    return spent && !night || isAtCourt(tokens, trigger.end());
  }

  /** "in a cell in Scheveningen": with those to whom he was handed over. */
  private static boolean isAtCourt(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
      switch (tokens.lower(i)) {
        case "hague", "scheveningen", "arusha", "tribunal" -> {
          return true;
        }
        case ".", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
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
