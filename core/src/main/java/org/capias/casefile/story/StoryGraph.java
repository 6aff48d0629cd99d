package org.capias.casefile.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
  private static final double NEAR = 0.78;

  private final Effort effort;
  private final Nearness nearness;
  private final Journeys journeys;
  private final Map<Integer, Set<Integer>> copies = new HashMap<>();
  private final List<String> stories = new ArrayList<>();

  private final Set<Integer> changed = new TreeSet<>();

  private final Kept kept;

  /** Documents of days that have not been looked at yet, kept from an earlier run. */
  interface Kept {
    /** Hands over, by {@link #know}, those that may be near to the document; whether any were. */
    boolean load(Outline near);
  }

  StoryGraph(Effort effort) {
    this(effort, near -> false);
  }

  StoryGraph(Effort effort, Kept kept) {
    this.effort = effort;
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

  /** The documents whose neighbours or story are other ones than when they were kept. */
  Set<Integer> changed() {
    changed.addAll(nearness.changed());
    return changed;
  }

  /** Takes in a document with its neighbours and its story as they were kept. */
  void know(Outline own, Neighbours near, String story) {
    journeys.add(nearness.know(own, near));
    stories.add(story);
  }

  private int insert(Outline own, @Nullable Set<Integer> touched) {
    int place = nearness.add(own, touched);
    journeys.add(place);
    stories.add(own.id());
    return place;
  }

  /** Takes in one document after all others; the story of every other stays known. */
  int add(Outline own) {
    if (kept.load(own)) {
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

  /** Finds the stories of these documents and of all that hangs together with them. */
  private void regroup(Collection<Integer> seeds) {
    List<List<Integer>> parts = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    for (int seed : seeds) {
      if (!done.contains(seed)) {
        List<Integer> part = hangingTogether(seed, done);
        boolean more = false;
        for (int place : part) {
          more |= kept.load(nearness.outline(place));
        }
        if (more) {
          journeys.regroup();
          regroup(seeds);
          return;
        }
        parts.add(part);
      }
    }
    for (List<Integer> part : parts) {
      part.sort(Comparator.comparing(nearness::outline, Outline.ORDER));
      divide(part);
    }
  }

  private List<Integer> hangingTogether(int seed, Set<Integer> done) {
    List<Integer> part = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(seed));
    Set<List<Integer>> travelled = Collections.newSetFromMap(new IdentityHashMap<>());
    done.add(seed);
    while (!open.isEmpty()) {
      int place = open.remove();
      part.add(place);
      effort.one();
      Set<Integer> with = new TreeSet<>(nearness.edges(place).keySet());
      with.addAll(copies.getOrDefault(place, Set.of()));
      List<Integer> journey = journeys.with(place);
      if (travelled.add(journey)) {
        with.addAll(journey);
      }
      for (int other : with) {
        if (done.add(other)) {
          open.add(other);
        }
      }
    }
    return part;
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
      nearness
          .edges(part.get(i))
          .forEach((other, value) -> near.put(own.getOrDefault(other, 0), value));
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
