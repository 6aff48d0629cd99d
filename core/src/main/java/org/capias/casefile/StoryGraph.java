package org.capias.casefile;

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
import org.capias.casefile.Neighbours.Neighbour;
import org.jspecify.annotations.Nullable;

/**
 * Documents and what makes one story of them: near words, or one journey. Each document knows its
 * nearest {@link Neighbours} among those whose days allow one story; how near two are is their
 * cosine, measured by how near others are to each of them: where many texts are on one subject, two
 * must be nearer to be one story. What hangs together by such pairs is then divided by average
 * linkage, each part by itself.
 *
 * <p>So one document more changes the story of those whose neighbours it changes and of what hangs
 * together with them, and nothing else is looked at. Every number is that of the documents alone:
 * the order in which they come in changes nothing.
 */
final class StoryGraph {
  /** How near on average, where 1 is as near as the three nearest are. */
  private static final double NEAR = 0.78;

  /** Pairs that are less near count as nothing. */
  private static final double FLOOR = 0.6;

  private final Effort effort;
  private final List<Outline> outlines = new ArrayList<>();
  private final List<Neighbours> neighbours = new ArrayList<>();

  /** For each document those that it has among its neighbours, or that have it, with the cosine. */
  private final List<Map<Integer, Double>> pairs = new ArrayList<>();

  /** For each document the last day on which any up to it may have been published. */
  private final List<Long> until = new ArrayList<>();

  private final Map<String, Integer> places = new HashMap<>();
  private final Postings postings = new Postings();
  private final Journeys journeys = new Journeys(outlines::get);
  private final Map<Integer, Set<Integer>> copies = new HashMap<>();
  private final List<Integer> stories = new ArrayList<>();

  StoryGraph(Effort effort) {
    this.effort = effort;
  }

  int size() {
    return outlines.size();
  }

  Outline outline(int place) {
    return outlines.get(place);
  }

  /** The story's first document, by day of publication and id. */
  int story(int place) {
    return stories.get(place);
  }

  /** Takes in one document after all others; the story of every other stays known. */
  int add(Outline own) {
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
    if (one != other && outlines.get(one).near(outlines.get(other))) {
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

  private int insert(Outline own, @Nullable Set<Integer> touched) {
    int place = size();
    if (places.putIfAbsent(own.id(), place) != null) {
      throw new IllegalArgumentException("known already, " + own.id());
    }
    outlines.add(own);
    neighbours.add(new Neighbours());
    pairs.add(new HashMap<>());
    stories.add(place);
    long last = own.published() == null ? Long.MAX_VALUE : own.published().last().toEpochDay();
    until.add(place == 0 ? last : Math.max(last, until.get(place - 1)));
    journeys.add(place);
    Map<Integer, Map<Integer, Double>> before = new TreeMap<>();
    effort.add(
        postings.compare(
            own,
            from(own.earliest()),
            other -> {
              if (own.near(outlines.get(other))) {
                double cosine = postings.cosine(other);
                if (touched != null && takes(other, neighbour(cosine, place))) {
                  before.put(other, Map.copyOf(edges(other)));
                }
                offer(place, neighbour(cosine, other), other, cosine);
                offer(other, neighbour(cosine, place), place, cosine);
              }
            }));
    postings.add(place, own);
    if (touched != null) {
      touched.add(place);
      touched.addAll(edges(place).keySet());
      before.forEach((other, edges) -> changed(other, edges, touched));
    }
    return place;
  }

  /** What the document was near to, and is, if that is not the same. */
  private void changed(int place, Map<Integer, Double> before, Set<Integer> touched) {
    Map<Integer, Double> now = edges(place);
    if (!now.equals(before)) {
      touched.add(place);
      touched.addAll(before.keySet());
      touched.addAll(now.keySet());
    }
  }

  /** The first place from which on there may be a document published on that day or later. */
  private int from(long day) {
    int low = 0;
    int high = until.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (until.get(middle) >= day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Neighbour neighbour(double cosine, int place) {
    return new Neighbour(cosine, outlines.get(place).published(), outlines.get(place).id());
  }

  private boolean takes(int place, Neighbour other) {
    return neighbours.get(place).takes(other);
  }

  private void offer(int place, Neighbour neighbour, int other, double cosine) {
    if (!takes(place, neighbour)) {
      return;
    }
    pairs.get(place).put(other, cosine);
    pairs.get(other).put(place, cosine);
    Neighbour gone = neighbours.get(place).add(neighbour);
    Integer there = gone == null ? null : places.get(gone.id());
    if (there != null && !neighbours.get(there).has(outlines.get(place).id())) {
      pairs.get(place).remove(there);
      pairs.get(there).remove(place);
    }
  }

  /** The documents that are near at all, with how near they are. */
  private Map<Integer, Double> edges(int place) {
    Map<Integer, Double> edges = new TreeMap<>();
    double density = neighbours.get(place).density();
    pairs
        .get(place)
        .forEach(
            (other, cosine) -> {
              double near = cosine / Math.sqrt(density * neighbours.get(other).density());
              if (near >= FLOOR) {
                edges.put(other, near);
              }
            });
    return edges;
  }

  /** Finds the stories of these documents and of all that hangs together with them. */
  private void regroup(Collection<Integer> seeds) {
    Set<Integer> done = new HashSet<>();
    for (int seed : seeds) {
      if (!done.contains(seed)) {
        List<Integer> part = hangingTogether(seed, done);
        part.sort(Comparator.comparing(outlines::get, Outline.ORDER));
        divide(part);
      }
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
      Set<Integer> with = new TreeSet<>(edges(place).keySet());
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
      edges(part.get(i)).forEach((other, value) -> near.put(own.getOrDefault(other, 0), value));
      for (Map.Entry<Integer, Double> other : near.entrySet()) {
        if (i < other.getKey()) {
          linkage.near(i, other.getKey(), other.getValue());
        }
      }
    }
    linkage.run(NEAR);
    for (int i = 0; i < part.size(); i++) {
      stories.set(part.get(i), part.get(linkage.root(i)));
    }
  }
}
