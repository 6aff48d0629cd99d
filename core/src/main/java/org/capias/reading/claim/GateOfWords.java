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

  /** Things that happen or are, though they end like a participle. */
  private static final Set<String> NOUNS =
      Set.of(
          "meeting",
          "hearing",
          "building",
          "ruling",
          "briefing",
          "shooting",
          "killing",
          "bombing",
          "gathering",
          "opening",
          "sitting",
          "housing",
          "funding",
          "spending",
          "training",
          "warning",
          "wedding",
          "screening",
          "crossing",
          "offering",
          "filing",
          "finding",
          "reading",
          "testing",
          "fighting",
          "greeting",
          "morning",
          "evening",
          "spring",
          "king",
          "thing",
          "something",
          "nothing",
          "anything",
          "everything",
          "beginning",
          "landing",
          "being",
          "going",
          "standing",
          "working",
          "running",
          "living",
          "playing",
          "travelling",
          "traveling",
          "falling",
          "rising",
          "growing",
          "waiting",
          "fundraising",
          "broadcasting",
          "trading",
          "bidding",
          "voting",
          "polling",
          "mining",
          "farming",
          "fishing",
          "shipping",
          "banking",
          "ending",
          "coming",
          "marketing",
          "engineering",
          "advertising");

  /** Past forms that say nothing without their object. */
  private static final Set<String> TRANSITIVE =
      Set.of(
          "weighed",
          "secured",
          "inherited",
          "received",
          "gave",
          "brought",
          "issued",
          "carried",
          "ordered",
          "sent",
          "obtained",
          "imposed",
          "granted",
          "offered",
          "raised",
          "blamed",
          "accused",
          "urged",
          "asked",
          "described",
          "named",
          "used",
          "owned",
          "rejected",
          "accepted",
          "adopted",
          "approved",
          "welcomed",
          "denied",
          "confirmed",
          "demanded");

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
    if (doing && !NOUNS.contains(end) && !opens(words.get(last - 1))) {
      return true;
    }
    if (date && last == 0 && TRANSITIVE.contains(end)) {
      return verb < 0 || !line.has(verb, Line.PASSIVE | Line.PARTICIPLE);
    }
    int gerunds = 0;
    for (int i = 1; i <= last; i++) {
      boolean before = words.get(i - 1).equals("after") || words.get(i - 1).equals("by");
      gerunds += before && words.get(i).endsWith("ing") && !NOUNS.contains(words.get(i)) ? 1 : 0;
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
        || PASTS.contains(word)) {
      return false;
    }
    for (int i = verb - 2; i >= 0 && i > verb - 12; i--) {
      if (line.is(i, Phrase.VERB)) {
        return line.has(i, Line.INFINITIVE) && line.is(i - 1, Phrase.NOUN);
      }
    }
    return false;
  }

  private static final Set<String> PASTS =
      Set.of(
          "went",
          "came",
          "took",
          "made",
          "said",
          "had",
          "did",
          "got",
          "gave",
          "saw",
          "left",
          "met",
          "told",
          "held",
          "fell",
          "won",
          "led",
          "put",
          "set",
          "hit",
          "cut",
          "ran",
          "began",
          "became",
          "kept",
          "lost",
          "sent",
          "spent",
          "brought",
          "found",
          "flew",
          "drove",
          "stood",
          "sat",
          "spoke",
          "wrote",
          "rose",
          "paid",
          "sold",
          "bought",
          "caught",
          "fled",
          "fought",
          "shot",
          "threw",
          "withdrew",
          "broke",
          "chose",
          "drew",
          "grew",
          "hid",
          "knew",
          "built");
}
