package org.capias.reading.claim;

import java.util.List;
import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/**
 * Whether subject and relation, as they would be printed, are whole: see {@link Gate}. Read from
 * the words alone, since whatever rule put them together, a reader sees no more.
 */
final class GateOfWords {
  /** What may stand between the words of a relation and its value. */
  private static final Set<String> LINKS =
      Set.of(
          "on", "in", "at", "by", "of", "for", "since", "until", "to", "from", "with", "during",
          "after", "before", "over", "through", "within", "about");

  private GateOfWords() {}

  /** "killed a rule banning on", "secured", "after doing his best by guaranteeing voters". */
  static boolean isCut(Line line, int verb, String relation, boolean date) {
    List<String> words = List.of(relation.split(" "));
    int last = words.size() - 1;
    while (last > 0 && LINKS.contains(words.get(last))) {
      last--;
    }
    String end = words.get(last);
    boolean doing = date && last > 0 && end.endsWith("ing") && Character.isLowerCase(end.charAt(0));
    if (doing && !Lexicon.is(end, Role.GERUND_NOUN) && !opens(words.get(last - 1))) {
      return true;
    }
    if (date && last == 0 && Lexicon.is(end, Role.TRANSITIVE)) {
      return verb < 0 || !line.has(verb, Line.PASSIVE | Line.PARTICIPLE);
    }
    int gerunds = 0;
    for (int i = 1; i <= last; i++) {
      boolean before = words.get(i - 1).equals("after") || words.get(i - 1).equals("by");
      gerunds +=
          before && words.get(i).endsWith("ing") && !Lexicon.is(words.get(i), Role.GERUND_NOUN)
              ? 1
              : 0;
    }
    return gerunds > 1;
  }

  private static boolean opens(String word) {
    return switch (word) {
      case "a",
          "an",
          "the",
          "his",
          "her",
          "its",
          "their",
          "this",
          "of",
          "in",
          "is",
          "was",
          "are",
          "were",
          "been",
          "be" ->
          true;
      default -> word.endsWith("'s") || word.endsWith("’s");
    };
  }

  /** "opposition to marriage's wing": the owner that a pronoun was taken for is no owner. */
  static boolean isOwnedByPhrase(String subject) {
    int owner = Math.max(subject.indexOf("'s "), subject.indexOf("s' "));
    if (owner < 0) {
      return false;
    }
    String before = subject.substring(0, owner);
    return before.contains(" to ") || before.contains(" from ") || before.contains(" with ");
  }

  /** "a plan to seize him and | deliver him": the second of two infinitives. */
  static boolean isJoinedInfinitive(Line line, int verb) {
    String word = line.headWord(verb);
    if (verb < 3
        || !line.isFinite(verb)
        || line.first(verb) != line.head(verb)
        || !line.is(verb - 1, Phrase.COORDINATOR)
        || line.has(verb, Line.COPULA | Line.MODAL)
        || word.endsWith("s")
        || word.endsWith("ed")
        || Lexicon.is(word, Role.PARTICIPLE)
        || Lexicon.is(word, Role.PAST)) {
      return false;
    }
    for (int i = verb - 2; i >= 0 && i > verb - 12; i--) {
      if (line.is(i, Phrase.VERB)) {
        return line.has(i, Line.INFINITIVE) && line.is(i - 1, Phrase.NOUN);
      }
    }
    return false;
  }
}
