package org.capias.reading.claim;

import java.util.Set;
import org.capias.reading.claim.word.Lexicon;
import org.capias.reading.claim.word.Role;

/** Verbs that say nothing by themselves: "did not", "tried", "goes". */
final class Bare {
  /** Verbs that say nothing without what follows. */
  private static final Set<String> OPEN =
      Set.of(
          "tried",
          "tries",
          "try",
          "sought",
          "seeks",
          "wanted",
          "wants",
          "attempted",
          "managed",
          "vowed",
          "intended",
          "intends",
          "lacked",
          "lacks");

  /** Verbs that say nothing of whom or what alone. */
  private static final Set<String> LINKING =
      Set.of(
          "say",
          "says",
          "said",
          "told",
          "tells",
          "tell",
          "remained",
          "remains",
          "remain",
          "became",
          "become",
          "becomes",
          "seemed",
          "seems",
          "stayed",
          "believe",
          "believed",
          "think");

  /** Verbs that say nothing without what is made known. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "announced",
          "announces",
          "declared",
          "declares",
          "disclosed",
          "revealed",
          "acknowledged",
          "conceded",
          "alleged",
          "predicted",
          "decided");

  /** Verbs that say little without the place or thing they go with. */
  private static final Set<String> EMPTY =
      Set.of(
          "is", "was", "are", "were", "has", "had", "have", "did", "does", "do", "goes", "go",
          "went", "came", "comes", "made", "put", "took", "let", "gave", "been", "be");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "did", "does", "do", "done", "would", "will", "can", "could", "may", "might", "must",
          "been", "should", "have", "has", "had", "not", "never", "didn't", "didn’t", "on", "in");

  private Bare() {}

  static boolean isAnnouncing(String relation) {
    return ANNOUNCING.contains(relation);
  }

  /** "did not", "should have done", "would on". */
  private static boolean isAuxiliary(String relation) {
    boolean have = true;
    for (String word : relation.split(" ")) {
      if (!AUXILIARIES.contains(word)) {
        return relation.isEmpty();
      }
      have &= word.equals("has") || word.equals("have") || word.equals("had");
    }
    return !have;
  }

  /** Whether words say something: no lone auxiliary, no clitic at the head. */
  static boolean isSaying(String relation) {
    return !relation.isBlank()
        && !relation.startsWith("before ")
        && !relation.startsWith("after ")
        && !isAuxiliary(relation)
        && !relation.startsWith("been ")
        && relation.charAt(0) != '\''
        && relation.charAt(0) != '’';
  }

  /** Whether a bare verb says nothing: "goes" of "where he goes next week". */
  static boolean isIncomplete(Line line, String relation, int verb) {
    if (Lexicon.is(line.headWord(verb), Role.SAY) && relation.endsWith(" it")) {
      return true; // "64 percent think it"
    }
    for (String open :
        new String[] {
          "'s", "’s", "s'", "s’", " more", " less", " most", " what", " which", " as", " saying",
          " they", " he", " she", " we"
        }) {
      if (relation.endsWith(open)) {
        return true;
      }
    }
    String head = line.headWord(verb);
    boolean cut = line.is(verb + 1, Phrase.QUOTE) && line.has(verb, Line.PASSIVE);
    if (cut && relation.endsWith(head)) {
      return true; // "were marked | “secret”"
    }
    if (isAnnouncing(relation) && !line.has(verb, Line.PASSIVE | Line.PARTICIPLE)) {
      return true; // "X is leaving, the ministry announced on Friday"
    }
    if (LINKING.contains(relation)) {
      return true; // "some 30 senators remained", of which the rest is not told
    }
    if (OPEN.contains(head) && relation.endsWith(head) && !line.has(verb, Line.PASSIVE)) {
      return true;
    }
    return relation.indexOf(' ') < 0
        && EMPTY.contains(relation)
        && !line.is(verb + 1, Phrase.PREPOSITION)
        && (!line.has(verb, Line.COPULA) || line.is(verb + 1, Phrase.TIME));
  }
}
