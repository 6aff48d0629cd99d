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

  private static final Set<String> DENIALS = Set.of("deny", "denies", "denied", "denying");

  private Cues() {}

  /** Whether the cue itself says that something is denied, so that no mark is needed. */
  static boolean deny(String cue) {
    for (String word : cue.toLowerCase(Locale.ROOT).split("\\s+")) {
      if (DENIALS.contains(word) || NOT.contains(word)) {
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
}
