package org.capias.report.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.capias.model.Statement;

/**
 * The words that announce a statement as a reader must see them: with the "not", "never" or
 * "neither" that stands before them in the sentence. A page that shows "condemned" where the
 * article has "has neither condemned" says the opposite of it.
 */
final class Cues {
  private static final Set<String> NOT =
      Set.of("not", "never", "neither", "nor", "without", "hardly", "barely", "cannot");

  /** How many words before the cue are looked at. */
  private static final int NEAR = 3;

  /** How the words begin that say by themselves that somebody will have none of it. */
  private static final List<String> DENIALS =
      List.of("den", "declin", "reject", "refus", "dismiss", "scoff", "downplay", "rebuff");

  /** What turns a verb round: to rule that something is so, and to rule it out. */
  private static final Set<String> PARTICLES = Set.of("out", "off", "away", "down", "aside");

  private Cues() {}

  /** Whether the cue itself says that something is denied, so that no mark is needed. */
  static boolean deny(String cue) {
    for (String word : cue.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (NOT.contains(word)
          || PARTICLES.contains(word)
          || DENIALS.stream().anyMatch(word::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The cue, or empty where there is none; who is named first needs no "according to", and a colon
   * stands there anyway.
   */
  static String of(Statement statement) {
    String cue = statement.cue();
    if (cue == null
        || cue.equalsIgnoreCase("according to")
        || cue.codePoints().noneMatch(Character::isLetter)) {
      return "";
    }
    String sentence = statement.evidence().get(0).quote();
    int at = sentence.indexOf(cue);
    if (at < 0) {
      return cue;
    }
    cue += particle(sentence.substring(at + cue.length()));
    List<String> before = List.of(sentence.substring(0, at).strip().split("\\s+"));
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - NEAR); i--) {
      String word = before.get(i).toLowerCase(Locale.ROOT);
      if (word.endsWith(",") || word.endsWith(".") || word.endsWith(";")) {
        break;
      }
      if (NOT.contains(word) || word.endsWith("n’t") || word.endsWith("n't")) {
        return String.join(" ", before.subList(i, before.size())) + " " + cue;
      }
    }
    return cue;
  }

  private static String particle(String behind) {
    int end = behind.indexOf(' ', 1);
    String next = behind.startsWith(" ") && end > 0 ? behind.substring(1, end) : "";
    return PARTICLES.contains(next) ? " " + next : "";
  }
}
