package org.capias.casefile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.capias.casefile.verdict.Days;
import org.capias.casefile.voice.Effort;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.Test;

/** Stories that grow by one document at a time are those that are found at once. */
class StoryGraphTest {
  /** Articles of a few words out of a few hundred; so many to the story, near to each other. */
  private static List<Outline> outlines(int count, long seed) {
    Random chance = new Random(seed);
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int story = i / 3;
      TreeSet<Integer> terms = new TreeSet<>();
      while (terms.size() < 12) {
        boolean own = chance.nextInt(3) > 0;
        terms.add(own ? 1_000 + story * 6 + chance.nextInt(14) : chance.nextInt(300));
      }
      float[] weights = new float[terms.size()];
      java.util.Arrays.fill(weights, (float) (1 / Math.sqrt(weights.length)));
      PartialDate day = PartialDate.of(java.time.LocalDate.ofEpochDay(9L * story + i % 3));
      Days days = Days.of(day);
      Centre centre =
          switch (chance.nextInt(6)) {
            case 0 -> new Centre("okello", "S" + story % 5, days, true);
            case 1 -> new Centre("okello", "S" + story % 5, null, false);
            case 2 ->
                new Centre(
                    "anyango", "S1", Days.of(PartialDate.ofMonth(day.year(), day.month())), false);
            default -> null;
          };
      outlines.add(
          new Outline(
              "d" + i,
              "d" + i,
              i % 11 == 10 ? null : day,
              centre,
              terms.stream().mapToInt(t -> t).toArray(),
              weights));
    }
    return outlines;
  }

  private static Map<String, String> stories(StoryGraph graph) {
    Map<String, String> stories = new TreeMap<>();
    for (int i = 0; i < graph.size(); i++) {
      stories.put(graph.outline(i).id(), graph.story(i));
    }
    return stories;
  }

  @Test
  void whateverTheOrderAndWhetherOneByOneOrAllAtOnce() {
    for (int seed = 0; seed < 12; seed++) {
      List<Outline> outlines = outlines(120, seed);
      StoryGraph once = new StoryGraph(new Effort());
      once.addAll(outlines);
      once.regroup();
      Map<String, String> stories = stories(once);
      assertThat(new TreeSet<>(stories.values()).size()).isBetween(15, 100);
      for (int order = 0; order < 4; order++) {
        Collections.shuffle(outlines, new Random(order));
        StoryGraph grown = new StoryGraph(new Effort());
        outlines.forEach(grown::add);
        assertThat(stories(grown)).isEqualTo(stories);
      }
    }
  }

  /** Each text is like the next one, and so from the first to the last. */
  private static List<Outline> chain(int count, long seed) {
    Random chance = new Random(seed);
    List<Outline> outlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TreeSet<Integer> terms = new TreeSet<>();
      while (terms.size() < 12) {
        terms.add(i / 2 + chance.nextInt(16));
      }
      float[] weights = new float[terms.size()];
      java.util.Arrays.fill(weights, (float) (1 / Math.sqrt(weights.length)));
      outlines.add(
          new Outline(
              "c" + i,
              "c" + i,
              PartialDate.of(java.time.LocalDate.ofEpochDay(i)),
              null,
              terms.stream().mapToInt(t -> t).toArray(),
              weights));
    }
    return outlines;
  }

  @Test
  void aChainWithoutEndIsCutAlikeInWhateverOrderItGrows() {
    for (int seed = 0; seed < 4; seed++) {
      List<Outline> outlines = chain(300, seed);
      StoryGraph once = new StoryGraph(new Effort());
      once.addAll(outlines);
      once.regroup();
      Map<String, String> stories = stories(once);
      for (int order = 0; order < 3; order++) {
        Collections.shuffle(outlines, new Random(order));
        StoryGraph grown = new StoryGraph(new Effort());
        outlines.forEach(grown::add);
        assertThat(stories(grown)).isEqualTo(stories);
      }
    }
  }

  @Test
  void oneMoreInAChainCostsAsMuchHoweverLongItIs() {
    assertThat(costOfOneMore(1_600)).isLessThan(2 * costOfOneMore(400));
  }

  private static long costOfOneMore(int count) {
    List<Outline> outlines = chain(count, 3);
    Outline last = outlines.remove(count / 2);
    Effort effort = new Effort();
    StoryGraph graph = new StoryGraph(effort);
    graph.addAll(outlines);
    graph.regroup();
    long before = effort.comparisons();
    graph.add(last);
    return effort.comparisons() - before;
  }

  @Test
  void oneMoreLooksOnlyAtWhatIsNear() {
    List<Outline> outlines = outlines(3_000, 5);
    outlines.removeIf(outline -> outline.published() == null);
    Outline last = outlines.remove(outlines.size() - 1);
    Effort effort = new Effort();
    StoryGraph graph = new StoryGraph(effort);
    graph.addAll(outlines);
    graph.regroup();
    long before = effort.comparisons();
    graph.add(last);
    assertThat(effort.comparisons() - before).isLessThan(before / 10);
  }
}
