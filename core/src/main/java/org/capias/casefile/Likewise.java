package org.capias.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.capias.model.Claim;

/**
 * Whether two claims with numbers say the same thing of the same thing in other words: {@code took
 * effect after notice, one year} and {@code took effect after a notice period, two years}. They
 * must count the same unit, their relations must begin with the same word that means something, and
 * share one more word, or their subjects must.
 */
final class Likewise {
  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "by", "from", "with", "and", "is",
          "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
          "may", "after", "its", "his", "their", "this", "that");

  private Likewise() {}

  static boolean say(Claim one, Claim other) {
    String a = one.unit();
    String b = other.unit();
    if (a == null
        || b == null
        || !stems(a).equals(stems(b))
        || Quantity.of(one.value()) == null
        || Quantity.of(other.value()) == null) {
      return false;
    }
    List<String> relation = stems(one.relation());
    List<String> relation2 = stems(other.relation());
    if (relation.isEmpty() || relation2.isEmpty() || !relation.get(0).equals(relation2.get(0))) {
      return false;
    }
    return share(relation.subList(1, relation.size()), relation2.subList(1, relation2.size()))
        || share(stems(one.subject()), stems(other.subject()));
  }

  private static boolean share(List<String> one, List<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** Words that mean something, cut to five letters, so that number and tense do not matter. */
  private static List<String> stems(String text) {
    List<String> stems = new ArrayList<>();
    for (String word : Folded.words(text)) {
      if (!EMPTY.contains(word)) {
        String stem = word.substring(0, Math.min(5, word.length()));
        stems.add(
            stem.length() > 3 && stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem);
      }
    }
    return stems;
  }
}
