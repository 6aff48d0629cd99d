package org.capias.casefile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.capias.casefile.story.Neighbours.Neighbour;
import org.capias.casefile.voice.Effort;
import org.jspecify.annotations.Nullable;

/**
 * Documents with their nearest {@link Neighbours} among those whose days allow one story. How near
 * two are is their cosine, measured by how near others are to each of them: where many texts are on
 * one subject, two must be nearer to be one story. Every number is that of the documents alone, so
 * that the order in which they come in changes nothing.
 */
final class Nearness {
  /** Pairs that are less near count as nothing. */
  private static final double FLOOR = 0.6;

  private final Effort effort;
  private final List<Outline> outlines = new ArrayList<>();
  private final List<Neighbours> neighbours = new ArrayList<>();

  /** For each document those that it has among its neighbours, or that have it, with the cosine. */
  private final List<Map<Integer, Double>> pairs = new ArrayList<>();

  /** For each document what {@link #edges} gives, or null where it has to be found again. */
  private final List<@Nullable Edges> edges = new ArrayList<>();

  /** For each document the last day on which any up to it may have been published. */
  private final List<Long> until = new ArrayList<>();

  private final Map<String, Integer> places = new HashMap<>();

  /** Neighbours that are not loaded, with those that have them. */
  private final Map<String, Map<Integer, Double>> awaited = new HashMap<>();

  private final Postings postings = new Postings();
  private final Set<Integer> changed = new TreeSet<>();

  Nearness(Effort effort) {
    this.effort = effort;
  }

  int size() {
    return outlines.size();
  }

  Outline outline(int place) {
    return outlines.get(place);
  }

  Neighbours neighbours(int place) {
    return neighbours.get(place);
  }

  boolean has(String id) {
    return places.containsKey(id);
  }

  /** The documents whose neighbours are other ones than when they were kept. */
  Set<Integer> changed() {
    return changed;
  }

  /** Takes in a document with its neighbours as they were kept. */
  int know(Outline own, Neighbours near) {
    int place = room(own, near);
    for (Neighbour neighbour : near.nearest()) {
      Integer there = places.get(neighbour.id());
      if (there != null) {
        pair(place, there, neighbour.cosine());
      } else {
        awaited
            .computeIfAbsent(neighbour.id(), id -> new HashMap<>())
            .put(place, neighbour.cosine());
      }
    }
    awaited
        .getOrDefault(own.id(), Map.of())
        .forEach(
            (there, cosine) -> {
              pair(place, there, cosine);
            });
    return place;
  }

  /** Gives a document that was kept its words; only then others are compared with it. */
  void words(int place, Outline own) {
    outlines.set(place, own);
    postings.add(place, own);
  }

  /** The document's place, or -1. */
  int place(String id) {
    return places.getOrDefault(id, -1);
  }

  private int room(Outline own, Neighbours near) {
    int place = size();
    if (places.putIfAbsent(own.id(), place) != null) {
      throw new IllegalArgumentException("known already, " + own.id());
    }
    outlines.add(own);
    neighbours.add(near);
    pairs.add(new HashMap<>());
    edges.add(null);
    long last = own.published() == null ? Long.MAX_VALUE : own.published().last().toEpochDay();
    until.add(place == 0 ? last : Math.max(last, until.get(place - 1)));
    return place;
  }

  /**
   * Takes in a document.
   *
   * @param touched where not null, gets the documents whose stories may be other ones now
   */
  int add(Outline own, @Nullable Set<Integer> touched) {
    int place = room(own, new Neighbours());
    changed.add(place);
    Map<Integer, Edges> before = new TreeMap<>();
    effort.add(
        postings.compare(
            own,
            from(own.earliest()),
            other -> {
              if (own.near(outlines.get(other))) {
                double cosine = postings.cosine(other);
                if (touched != null && takes(other, neighbour(cosine, place))) {
                  before.put(other, edges(other));
                }
                offer(place, neighbour(cosine, other), other, cosine);
                offer(other, neighbour(cosine, place), place, cosine);
              }
            }));
    postings.add(place, own);
    if (touched != null) {
      touched.add(place);
      edges(place).from(FLOOR, touched::add);
      before.forEach((other, edges) -> moved(other, edges, touched));
    }
    return place;
  }

  /** What the document was near to, and is, if that is not the same. */
  private void moved(int place, Edges before, Set<Integer> touched) {
    Edges now = edges(place);
    if (!now.equals(before)) {
      touched.add(place);
      before.from(FLOOR, touched::add);
      now.from(FLOOR, touched::add);
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
    changed.add(place);
    pair(place, other, cosine);
    double density = neighbours.get(place).density();
    Neighbour gone = neighbours.get(place).add(neighbour);
    Integer there = gone == null ? null : places.get(gone.id());
    if (there != null && !neighbours.get(there).has(outlines.get(place).id())) {
      pairs.get(place).remove(there);
      pairs.get(there).remove(place);
      edges.set(there, null);
    }
    if (neighbours.get(place).density() != density) {
      pairs.get(place).keySet().forEach(near -> edges.set(near, null));
    }
  }

  private void pair(int one, int other, double cosine) {
    pairs.get(one).put(other, cosine);
    pairs.get(other).put(one, cosine);
    edges.set(one, null);
    edges.set(other, null);
  }

  /** The documents that are near at all, the nearest first. */
  Edges edges(int place) {
    Edges known = edges.get(place);
    if (known == null) {
      double density = neighbours.get(place).density();
      List<Edge> near = new ArrayList<>();
      pairs
          .get(place)
          .forEach(
              (other, cosine) -> {
                double value = cosine / Math.sqrt(density * neighbours.get(other).density());
                if (value >= FLOOR) {
                  near.add(new Edge(other, value));
                }
              });
      near.sort(Comparator.comparingDouble(Edge::near).reversed().thenComparing(Edge::other));
      known = new Edges(near);
      edges.set(place, known);
    }
    return known;
  }

  /**
   * A document that is near to another one.
   *
   * @param near where 1 is as near as the three nearest are
   */
  record Edge(int other, double near) {}

  /** All of one document. */
  record Edges(List<Edge> all) {
    /** Those that are at least so near. */
    void from(double least, IntConsumer each) {
      for (Edge edge : all) {
        if (edge.near() < least) {
          return;
        }
        each.accept(edge.other());
      }
    }
  }
}
