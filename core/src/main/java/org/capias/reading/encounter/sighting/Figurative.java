package org.capias.reading.encounter.sighting;

import java.util.Set;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Trigger;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;

/** Verbs of coming that bring nobody anywhere: "arrived at a conclusion", "landed a blow". */
final class Figurative {
  /** What is arrived at without going anywhere. */
  private static final Set<String> RESULTS =
      Set.of(
          "agreement",
          "answer",
          "compromise",
          "conclusion",
          "conclusions",
          "consensus",
          "deal",
          "decision",
          "figure",
          "idea",
          "judgment",
          "judgement",
          "moment",
          "number",
          "opinion",
          "point",
          "position",
          "result",
          "solution",
          "stage",
          "sum",
          "understanding",
          "verdict",
          "view");

  /** "has travelled less", "travels abroad": of no one trip. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "less",
          "more",
          "little",
          "abroad",
          "widely",
          "rarely",
          "freely",
          "extensively",
          "often",
          "frequently",
          "whenever",
          "wherever",
          "anywhere",
          "everywhere");

  private static final Set<String> TIMES =
      Set.of("day", "days", "week", "month", "year", "hour", "minute", "moment", "while", "night");

  /** "came into force", "came to power", "come to light": into a state of things. */
  private static final Set<String> CONDITIONS =
      Set.of(
          "force",
          "effect",
          "being",
          "existence",
          "play",
          "question",
          "power",
          "office",
          "view",
          "focus",
          "line",
          "contact",
          "conflict",
          "operation",
          "use",
          "vogue",
          "light",
          "terms",
          "nothing",
          "fruition",
          "prominence",
          "blows",
          "mind",
          "grips",
          "fame",
          "pass");

  private Figurative() {}

  private static boolean isChange(Tokens tokens, int next) {
    int link = tokens.is(next - 1, "into") || tokens.is(next - 1, "to") ? next - 1 : next;
    int noun = link + 1;
    return (tokens.is(link, "into") || tokens.is(link, "to"))
        && noun < tokens.size()
        && CONDITIONS.contains(tokens.lower(noun));
  }

  /** "flew 600 kilometres out of its way": out of no state. */
  static boolean isOutOfWay(Tokens tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.is(i, "out") && tokens.is(i + 1, "of") && tokens.is(i + 3, "way")) {
        return true;
      }
    }
    return false;
  }

  /** "avoiding the skies of France": a way round, and no trip that was not made. */
  static boolean isSky(Tokens tokens, int from, int end) {
    for (int i = from; i < Math.min(end, from + 5); i++) {
      switch (tokens.lower(i)) {
        case "skies", "airspace", "sky" -> {
          return true;
        }
        case "flight" -> {
          return tokens.is(i + 1, "information");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "only he is left standing": who remains, not who leaves. */
  static boolean isLeftOver(Tokens tokens, Trigger trigger) {
    if (!tokens.is(trigger.token(), "left") || trigger.end() >= tokens.size()) {
      return false;
    }
    return switch (tokens.lower(trigger.end())) {
      case "standing", "alone", "behind", "open", "over", "out", "free", "alive" -> true;
      default -> false;
    };
  }

  /** "released from his duties at half time", "freed from the contract": out of no cell. */
  static boolean isFromWork(Tokens tokens, Trigger trigger, Sentence sentence) {
    int next = trigger.end();
    boolean from = trigger.act() == Act.RELEASE && tokens.is(next, "from");
    for (int i = next + 1; from && i < Math.min(sentence.end(), next + 4); i++) {
      switch (tokens.lower(i)) {
        case "duties", "duty", "contract", "post", "hospital", "clinic", "obligation" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "arrived at a conclusion", "landed a blow": no place is meant, whatever place is named. */
  static boolean is(Scene scene, Trigger trigger, Sentence sentence) {
    Tokens tokens = scene.page().tokens();
    if (trigger.act() == Act.BE && tokens.is(trigger.token() + 1, "at")) {
      return tokens.is(trigger.token() + 2, "large"); // "remains at large"
    }
    if (trigger.act() != Act.ARRIVE) {
      return false;
    }
    int next = trigger.end();
    if (tokens.lower(trigger.token()).startsWith("reach")) {
      for (int i = next; i < Math.min(sentence.end(), next + 4); i++) {
        if (RESULTS.contains(tokens.lower(i)) || tokens.is(i, "out")) {
          return true; // "reached an agreement with"
        }
      }
    }
    if (ANYWHERE.contains(tokens.lower(next))) {
      return !(tokens.is(next, "freely")
          && tokens.is(next + 1, "to")); // "travelled freely to Jordan"
    }
    if (isChange(tokens, next)) {
      return true;
    }
    boolean at = tokens.is(next, "at");
    boolean lands = tokens.lower(trigger.token()).startsWith("land");
    if (!at && !(lands && (tokens.is(next, "a") || tokens.is(next, "an")))) {
      return false;
    }
    for (int i = next + 1; i < Math.min(sentence.end(), next + 5); i++) {
      if (scene.cast().at(i) != null || tokens.tag(i) == Tag.ADP) {
        return false;
      }
      if (tokens.tag(i) == Tag.NOUN && tokens.tag(Math.min(i + 1, tokens.size() - 1)) != Tag.NOUN) {
        return at ? RESULTS.contains(tokens.lower(i)) : !TIMES.contains(tokens.lower(i));
      }
    }
    return false;
  }

  /** "will not be the place where X is arrested": of no place where he is. */
  static boolean isPlaceToBe(Tokens tokens, int first, Sentence sentence) {
    for (int i = first - 1; i > Math.max(sentence.first() + 3, first - 7); i--) {
      if (tokens.is(i, "where")) {
        boolean place =
            switch (tokens.lower(i - 1)) {
              case "place", "country", "state", "one", "capital", "city" -> true;
              default -> false;
            };
        for (int j = i - 2; place && j > Math.max(sentence.first(), i - 9); j--) {
          switch (tokens.lower(j)) {
            case "will", "would", "not", "could", "might", "never" -> {
              return true;
            }
            default -> {}
          }
        }
        return false;
      }
    }
    return false;
  }
}
