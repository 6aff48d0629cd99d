package org.capias.casefile.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.capias.casefile.voice.Effort;

/**
 * Cells: the documents that are looked at together when stories are found. What hangs together by
 * pairs that are near enough is a cell; where that is too much, pairs must be nearer ({@code
 * docs/decisions/0045-cells.md}). A function of the documents alone, whatever the seed.
 */
final class Cells {
  /**
   * Two groups are joined only if two of their members are so near as that, so what is less near
   * falls apart without any change. Where more than a cell's documents hang together even so, by
   * one text after another, they must be nearer.
   */
  private static final double[] LEVELS = {StoryGraph.NEAR, 0.82, 0.86, 0.9, 0.95, 1, 1.1, 1.25};

  /** So many documents at most are looked at for the story of one. */
  private static final int CELL = 60;

  private final Effort effort;
  private final Around around;

  /** What stands around a document. */
  interface Around {
    /**
     * What is so near to a document, or one story with it however near.
     *
     * @param travelled journeys that are known; gets its own
     */
    void with(int place, double near, Set<List<Integer>> travelled, IntConsumer each);
  }

  Cells(Effort effort, Around around) {
    this.effort = effort;
    this.around = around;
  }

  /** The cells of these documents. */
  List<List<Integer>> of(Collection<Integer> seeds) {
    List<List<Integer>> found = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    List<Set<Integer>> crowded = new ArrayList<>();
    for (int i = 0; i < LEVELS.length; i++) {
      crowded.add(new HashSet<>());
    }
    for (int seed : seeds) {
      for (int level = 0; !done.contains(seed); level++) {
        if (level < LEVELS.length && crowded.get(level).contains(seed)) {
          continue;
        }
        List<Integer> part = hangingTogether(seed, level);
        if (part.size() > CELL && level < LEVELS.length) {
          crowded.get(level).addAll(part);
        } else {
          found.add(part);
          done.addAll(part);
        }
      }
    }
    return found;
  }

  /** As far as one has to look: all of it, or one more than a cell holds. */
  private List<Integer> hangingTogether(int seed, int level) {
    List<Integer> part = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(seed));
    Set<Integer> met = new HashSet<>(List.of(seed));
    Set<List<Integer>> travelled = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean last = level == LEVELS.length;
    while (!open.isEmpty() && (last || part.size() <= CELL)) {
      int place = open.remove();
      part.add(place);
      effort.one();
      around.with(
          place,
          last ? Double.POSITIVE_INFINITY : LEVELS[level],
          travelled,
          other -> {
            if (met.add(other)) {
              open.add(other);
            }
          });
    }
    return part;
  }
}
