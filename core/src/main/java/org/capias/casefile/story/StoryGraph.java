package org.capias.casefile.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.capias.casefile.voice.Effort;
import org.jspecify.annotations.Nullable;

/**
 * Documents and what makes one story of them: near words ({@link Nearness}), one journey, or that
 * one copies the other. What hangs together by such pairs is then divided by average linkage, each
 * part by itself.
 *
 * <p>So one document more changes the story of those whose neighbours it changes and of what hangs
 * together with them, and nothing else is looked at. Every number is that of the documents alone:
 * the order in which they come in changes nothing.
 */
final class StoryGraph {
  /** How near on average, where 1 is as near as the three nearest are. */
  static final double NEAR = 0.78;

  private final Cells around;
  private final Nearness nearness;
  private final Journeys journeys;
  private final Map<Integer, Set<Integer>> copies = new HashMap<>();
  private final List<String> stories = new ArrayList<>();

  /** Of each document the first one of its cell. */
  private final List<String> cells = new ArrayList<>();

  /** Whether documents came in from an earlier run while it was looked. */
  private boolean loaded;

  /** Documents around which all are known. */
  private final BitSet surrounded = new BitSet();

  private final Set<Integer> changed = new TreeSet<>();

  private final Kept kept;

  /** Documents of days that have not been looked at yet, kept from an earlier run. */
  interface Kept {
    /**
     * Hands over, by {@link #know}, those that may be near to the document; whether any were.
     *
     * @param words whether it is to be compared with them, which takes {@link #words}
     */
    boolean load(Outline near, boolean words);
  }

  StoryGraph(Effort effort) {
    this(effort, (near, words) -> false);
  }

  StoryGraph(Effort effort, Kept kept) {
    this.around = new Cells(effort, this::with);
    this.kept = kept;
    this.nearness = new Nearness(effort);
    this.journeys = new Journeys(nearness::outline);
  }

  int size() {
    return nearness.size();
  }

  Outline outline(int place) {
    return nearness.outline(place);
  }

  Neighbours neighbours(int place) {
    return nearness.neighbours(place);
  }

  boolean has(String id) {
    return nearness.has(id);
  }

  /** The id of the story's first document, by day of publication and id. */
  String story(int place) {
    return stories.get(place);
  }

  /** The id of the first document of its cell. */
  String cell(int place) {
    return cells.get(place);
  }

  /** The documents whose neighbours or story are other ones than when they were kept. */
  Set<Integer> changed() {
    changed.addAll(nearness.changed());
    return changed;
  }

  /** Takes in a document with its neighbours and its story as they were kept. */
  void know(Outline own, Neighbours near, String cell, String story) {
    journeys.add(nearness.know(own, near));
    cells.add(cell);
    stories.add(story);
  }

  /** Gives a document that was kept its words. */
  void words(int place, Outline own) {
    nearness.words(place, own);
  }

  int place(String id) {
    return nearness.place(id);
  }

  private int insert(Outline own, @Nullable Set<Integer> touched) {
    int place = nearness.add(own, touched);
    journeys.add(place);
    cells.add(own.id());
    stories.add(own.id());
    return place;
  }

  /** Takes in one document after all others; the story of every other stays known. */
  int add(Outline own) {
    if (kept.load(own, true)) {
      journeys.regroup();
    }
    Set<Integer> touched = new HashSet<>();
    int place = insert(own, touched);
    Centre centre = own.centre();
    if (centre != null) {
      touched.addAll(journeys.regroup(centre.person()));
    }
    regroup(touched);
    return place;
  }

  /** Takes in all of them at once. */
  void addAll(Collection<Outline> all) {
    all.forEach(own -> insert(own, null));
    journeys.regroup();
  }

  /** Says that one is a copy of the other; they are one story if their days allow it. */
  void copy(int one, int other) {
    if (one != other && nearness.outline(one).near(nearness.outline(other))) {
      copies.computeIfAbsent(one, c -> new TreeSet<>()).add(other);
      copies.computeIfAbsent(other, c -> new TreeSet<>()).add(one);
    }
  }

  /** Finds all stories anew. */
  void regroup() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      all.add(i);
    }
    regroup(all);
  }

  /**
   * Finds the stories of these documents, and of those whose cell is another one because of them:
   * what was in one cell with them hangs together with one of them still.
   */
  private void regroup(Collection<Integer> touched) {
    Set<Integer> seeds = new TreeSet<>(touched);
    List<List<Integer>> found;
    do {
      loaded = false;
      Deque<Integer> open = new ArrayDeque<>(seeds);
      Set<List<Integer>> travelled = Collections.newSetFromMap(new IdentityHashMap<>());
      while (!open.isEmpty()) {
        int place = open.remove();
        with(
            place,
            NEAR,
            travelled,
            other -> {
              if (cells.get(other).equals(cells.get(place)) && seeds.add(other)) {
                open.add(other);
              }
            });
      }
      found = around.of(seeds);
    } while (loaded);
    for (List<Integer> cell : found) {
      cell.sort(Comparator.comparing(nearness::outline, Outline.ORDER));
      String name = nearness.outline(cell.get(0)).id();
      for (int place : cell) {
        if (!name.equals(cells.set(place, name))) {
          changed.add(place);
        }
      }
      divide(cell);
    }
  }

  /**
   * What is so near to a document, or one story with it however near.
   *
   * @param travelled journeys that are known; gets its own
   */
  private void with(int place, double near, Set<List<Integer>> travelled, IntConsumer each) {
    if (!surrounded.get(place)) {
      surrounded.set(place);
      if (kept.load(nearness.outline(place), false)) {
        journeys.regroup();
        loaded = true;
      }
    }
    List<Integer> journey = journeys.with(place);
    if (!journey.isEmpty() && travelled.add(journey)) {
      journey.forEach(each::accept);
    }
    copies.getOrDefault(place, Set.of()).forEach(each::accept);
    nearness.edges(place).from(near, each);
  }

  private void divide(List<Integer> part) {
    Map<Integer, Integer> own = new HashMap<>();
    part.forEach(place -> own.put(place, own.size()));
    Linkage linkage = new Linkage(part.size());
    for (int i = 0; i < part.size(); i++) {
      List<Integer> journey = journeys.with(part.get(i));
      if (!journey.isEmpty()) {
        linkage.join(i, own.getOrDefault(journey.get(0), i));
      }
      for (int copy : copies.getOrDefault(part.get(i), Set.of())) {
        linkage.join(i, own.getOrDefault(copy, i));
      }
    }
    for (int i = 0; i < part.size(); i++) {
      Map<Integer, Double> near = new TreeMap<>();
      for (Nearness.Edge edge : nearness.edges(part.get(i)).all()) {
        Integer here = own.get(edge.other());
        if (here != null) {
          near.put(here, edge.near());
        }
      }
      for (Map.Entry<Integer, Double> other : near.entrySet()) {
        if (i < other.getKey()) {
          linkage.near(i, other.getKey(), other.getValue());
        }
      }
    }
    linkage.run(NEAR);
    for (int i = 0; i < part.size(); i++) {
      String story = nearness.outline(part.get(linkage.root(i))).id();
      if (!story.equals(stories.set(part.get(i), story))) {
        changed.add(part.get(i));
      }
    }
  }
}
