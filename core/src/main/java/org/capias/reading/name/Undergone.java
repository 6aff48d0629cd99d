package org.capias.reading.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tag;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whether a pronoun stands for somebody to whom that is done which is done to the wanted: "he was
 * arrested", "to extradite him", "his transfer", "charges against him".
 */
final class Undergone {
  /** Tokens between "he was" and the verb, and from a verb to the court it leads to. */
  private static final int NEAR = 6;

  private static final String TO_CUSTODY = "*";

  private static final Set<String> NOUNS = Words.set("undergone-nouns.txt");

  /** By form: the particles of which one must follow; empty where none must. */
  private static final Map<String, String> ACTIVE = new HashMap<>();

  private static final Map<String, String> PASSIVE = new HashMap<>();

  static {
    Words.map("undergone-verbs.txt")
        .forEach(
            (verb, particle) -> {
              String[] forms = verb.split(" ");
              for (String form : forms) {
                ACTIVE.putIfAbsent(form, particle);
              }
              PASSIVE.putIfAbsent(forms[3], particle);
            });
    ACTIVE.remove("want");
    ACTIVE.remove("wants");
    ACTIVE.remove("wanted");
  }

  private final Tokens tokens;

  Undergone(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether it befalls whom this pronoun means. */
  boolean is(int pronoun, Sentence sentence) {
    return switch (tokens.lower(pronoun)) {
      case "he", "she" -> isPassive(pronoun, sentence.end());
      case "him" -> isObject(pronoun, sentence);
      case "his" -> isOwned(pronoun + 1, sentence.end());
      case "her" -> isObject(pronoun, sentence) || isOwned(pronoun + 1, sentence.end());
      default -> false;
    };
  }

  /** "he had already been arrested", "he is wanted". */
  private boolean isPassive(int pronoun, int end) {
    boolean be = false;
    for (int i = pronoun + 1; i < Math.min(end, pronoun + NEAR); i++) {
      String word = tokens.lower(i);
      String particle = PASSIVE.get(word);
      if (be && particle != null) {
        return fits(particle, i + 1, end) && !(particle.isEmpty() && isHarmless(i + 1, end));
      }
      switch (word) {
        case "was", "is", "'s", "be", "been", "being", "gets", "got", "get" -> be = true;
        default -> {
          if (tokens.tag(i) != Tag.AUX && tokens.tag(i) != Tag.ADV && !tokens.is(i, "not")) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "released from hospital", "held up", "sought after". */
  private boolean isHarmless(int next, int end) {
    for (int i = next; i < Math.min(end, next + 4); i++) {
      switch (tokens.lower(i)) {
        case "up", "after", "out", "responsible", "accountable", "back" -> {
          if (i == next) {
            return true;
          }
        }
        case "hospital", "clinic", "hospitals", "isolation", "quarantine", "office", "duties" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "to arrest him", "handed him over", "charges against him". */
  private boolean isObject(int pronoun, Sentence sentence) {
    if (pronoun - 2 < sentence.first()) {
      return false;
    }
    if (tokens.is(pronoun - 1, "against")) {
      return switch (tokens.lower(pronoun - 2)) {
        case "charges", "charge", "case", "warrant", "warrants", "indictment", "proceedings" ->
            true;
        default -> false;
      };
    }
    String particle = ACTIVE.get(tokens.lower(pronoun - 1));
    boolean owned = tokens.is(pronoun, "her") && isNoun(pronoun + 1, sentence.end());
    return particle != null && !owned && fits(particle, pronoun + 1, sentence.end());
  }

  /** "his subsequent transfer"; but not "his transfer of power", "his defence minister". */
  private boolean isOwned(int from, int end) {
    int i = noun(from, end);
    if (i < 0 || tokens.is(i + 1, "of")) {
      return false;
    }
    return i + 1 >= end
        || tokens.tag(i + 1) != Tag.NOUN
        || tokens.is(i + 1, "warrant")
        || tokens.is(i + 1, "warrants")
        || tokens.is(i + 1, "hearing");
  }

  private int noun(int from, int end) {
    int i = from;
    while (i < end && (tokens.tag(i) == Tag.ADJ || tokens.tag(i) == Tag.PROPN) && i < from + 3) {
      i++;
    }
    return i < end && NOUNS.contains(tokens.lower(i)) ? i : -1;
  }

  /** "his lawyers": others have some too. */
  boolean isOfAnybody(int pronoun, Sentence sentence) {
    int i = noun(pronoun + 1, sentence.end());
    return i >= 0
        && switch (tokens.lower(i)) {
          case "lawyer", "lawyers", "counsel", "defence", "defense", "whereabouts" -> true;
          default -> false;
        };
  }

  private boolean isNoun(int i, int end) {
    return i < end && (tokens.tag(i) == Tag.NOUN || tokens.tag(i) == Tag.ADJ);
  }

  private boolean fits(@Nullable String particle, int next, int end) {
    if (particle == null || particle.isEmpty()) {
      return true;
    }
    if (!particle.equals(TO_CUSTODY)) {
      return next < end && ("," + particle + ",").contains("," + tokens.lower(next) + ",");
    }
    for (int i = next; i < Math.min(end, next + NEAR); i++) {
      switch (tokens.lower(i)) {
        case "custody",
            "prison",
            "jail",
            "hague",
            "court",
            "tribunal",
            "detention",
            "trial",
            "dock",
            "cell",
            "scheveningen",
            "arusha",
            "prisoner",
            "justice" -> {
          return true;
        }
        default -> {
          if (tokens.is(i, ",") || tokens.is(i, ";")) {
            return false;
          }
        }
      }
    }
    return false;
  }
}
