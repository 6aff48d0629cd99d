package org.capias.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.Claim;

/**
 * Whether two claims with numbers say the same thing of the same thing in other words: {@code took
 * effect after notice, one year} and {@code took effect after a notice period, two years}; {@code
 * ten charges} and {@code seven counts}. They must count the same sort of thing. What is rarely
 * counted twice in one story (charges, agreements) needs one more word in common, other things two,
 * what is counted all the time (people, years) the same first word and another one, or three.
 */
final class Likewise {
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "from", "with", "and", "is",
          "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
          "may", "after", "its", "his", "their", "this", "that", "number", "about", "more", "than");

  /** Counted in every other sentence, so that the unit alone says little. */
  private static final Set<String> COMMON =
      Set.of(
          "peopl", "year", "day", "month", "hour", "week", "time", "perce", "dolla", "state",
          "membe", "minut", "milli", "billi", "men", "women", "perso");

  /** Counted but once in a story. */
  private static final Set<String> RARE = Set.of("charg", "agree");

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("count", "charg"),
          Map.entry("deal", "agree"),
          Map.entry("docum", "agree"),
          Map.entry("accor", "agree"),
          Map.entry("memor", "agree"),
          Map.entry("natio", "state"),
          Map.entry("troop", "soldi"),
          Map.entry("km", "kilom"),
          Map.entry("inmat", "priso"),
          Map.entry("detai", "priso"));

  private Likewise() {}

  static boolean say(Claim one, Claim other) {
    String a = one.unit();
    String b = other.unit();
    if (a == null
        || b == null
        || Quantity.of(one.value()) == null
        || Quantity.of(other.value()) == null
        || one.modality() != other.modality()
        || one.relation().equals("age")
        || other.relation().equals("age")) {
      return false;
    }
    List<String> unit = stems(a);
    List<String> unit2 = stems(b);
    if (unit.isEmpty() || unit2.isEmpty() || !head(unit).equals(head(unit2))) {
      return false;
    }
    List<String> relation = stems(one.relation());
    List<String> relation2 = stems(other.relation());
    boolean begin =
        !relation.isEmpty() && !relation2.isEmpty() && relation.get(0).equals(relation2.get(0));
    if (begin && unit.equals(unit2)) {
      return shared(relation.subList(1, relation.size()), relation2.subList(1, relation2.size()))
              > 0
          || shared(stems(one.subject()), stems(other.subject())) > 0;
    }
    int needed = COMMON.contains(head(unit)) ? 3 : RARE.contains(head(unit)) ? 1 : 2;
    return shared(all(one), all(other)) >= needed;
  }

  private static String head(List<String> unit) {
    return unit.get(unit.size() - 1);
  }

  private static List<String> all(Claim claim) {
    List<String> all = stems(claim.subject());
    all.addAll(stems(claim.relation()));
    all.removeAll(stems(claim.unit() == null ? "" : claim.unit()));
    return all;
  }

  private static int shared(List<String> one, List<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return shared.size();
  }

  /** Words that mean something, cut to five letters, so that number and tense do not matter. */
  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : Folded.words(text)) {
      if (!EMPTY.contains(word)) {
        String cut = word.equals("countries") || word.equals("country") ? "state" : word;
        String stem = cut.substring(0, Math.min(5, cut.length()));
        stem =
            stem.length() > 3 && stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
        stems.add(SAME.getOrDefault(stem, stem));
      }
    }
    return stems;
  }
}
