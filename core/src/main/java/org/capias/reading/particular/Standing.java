package org.capias.reading.particular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.capias.model.Evidence;

/**
 * Things of one document by where their words stand, so that a sentence finds what meets it without
 * asking all: with as many sentences as things that would be quadratic.
 */
final class Standing<T> {
  /** Words, and the index of the thing that they tell. */
  private record Words(Evidence evidence, int thing) {}

  private final List<T> things;
  private final Words[] words;

  /** For each of the words, the farthest end of those up to it. */
  private final int[] reach;

  Standing(List<T> things, Function<T, List<Evidence>> evidence) {
    this.things = things;
    List<Words> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      for (Evidence one : evidence.apply(things.get(i))) {
        all.add(new Words(one, i));
      }
    }
    words = all.toArray(Words[]::new);
    Arrays.sort(words, Comparator.comparingInt(w -> w.evidence.start()));
    reach = new int[words.length];
    for (int i = 0, farthest = 0; i < words.length; i++) {
      farthest = Math.max(farthest, words[i].evidence.end());
      reach[i] = farthest;
    }
  }

  /**
   * What has words in the sentence or has it in its words, each once, in the order it was given.
   */
  List<T> in(Evidence sentence) {
    int from = leading(i -> reach[i] <= sentence.start());
    int to = leading(i -> words[i].evidence.start() < sentence.end());
    if (from >= to) {
      return List.of();
    }
    return Arrays.stream(words, from, to)
        .filter(w -> w.evidence.end() > sentence.start())
        .filter(w -> w.evidence.document().equals(sentence.document()))
        .mapToInt(Words::thing)
        .distinct()
        .sorted()
        .mapToObj(things::get)
        .toList();
  }

  /** How many of the words, from the first on, hold to something that the later ones do not. */
  private int leading(IntPredicate holds) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
