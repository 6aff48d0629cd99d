package org.capias.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.model.Document;
import org.capias.model.Reading;

/**
 * Which documents tell the same story. Documents that have the same journey at their centre do, and
 * copies do; a document that tells of no encounter joins the one it is most like in its words, if
 * it is like one. Stories are numbered from the one with the most documents.
 */
final class Stories {
  private final Shelf shelf;
  private final int[] parent;
  private final Map<Integer, String> names = new HashMap<>();

  Stories(Shelf shelf, List<Merged> encounters) {
    this.shelf = shelf;
    int size = shelf.readings().size();
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    boolean[] centred = new boolean[size];
    joinByEncounter(encounters, centred);
    for (int i = 0; i < size; i++) {
      join(i, shelf.place(shelf.voice(id(i))));
    }
    joinByWords(centred);
    number();
  }

  /** The document's story, {@code s1} …. */
  String of(String document) {
    return names.getOrDefault(root(shelf.place(document)), "s1");
  }

  /** The story that an encounter belongs to: the one at whose centre it is, most often. */
  String of(Merged encounter) {
    Votes<String> votes = new Votes<>();
    for (Telling telling : encounter.gathering().tellings()) {
      for (int i = 0; i < telling.told().evidence().size(); i++) {
        votes.add(of(telling.document()), telling.document() + i);
      }
    }
    String most = votes.most(Comparator.naturalOrder());
    return most != null ? most : "s1";
  }

  /** A document's centre is the journey that most of its words go to; of two the one told first. */
  private void joinByEncounter(List<Merged> encounters, boolean[] centred) {
    Map<String, Integer> centres = new Journeys(encounters).centres();
    int[] first = new int[encounters.size()];
    Arrays.fill(first, -1);
    for (int i = 0; i < parent.length; i++) {
      Integer centre = centres.get(id(i));
      if (centre != null) {
        centred[i] = true;
        first[centre] = first[centre] < 0 ? i : first[centre];
        join(i, first[centre]);
      }
    }
  }

  private void joinByWords(boolean[] centred) {
    boolean all = true;
    for (boolean one : centred) {
      all &= one;
    }
    if (all) {
      return;
    }
    List<String> texts =
        shelf.readings().stream()
            .map(Reading::document)
            .map(d -> d.text().substring(d.bodyStart()))
            .toList();
    Likeness likeness = new Likeness(texts);
    for (int i = 0; i < parent.length; i++) {
      int best = -1;
      double most = Likeness.SAME;
      for (int j = 0; !centred[i] && j < parent.length; j++) {
        double like = i == j ? 0 : likeness.between(i, j);
        if (like > most) {
          most = like;
          best = j;
        }
      }
      if (best >= 0) {
        join(i, best);
      }
    }
  }

  private void number() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    List<Map.Entry<Integer, List<Integer>>> inOrder = new ArrayList<>(members.entrySet());
    inOrder.sort(
        Comparator.comparingInt((Map.Entry<Integer, List<Integer>> e) -> -e.getValue().size())
            .thenComparing(e -> e.getValue().get(0)));
    for (Map.Entry<Integer, List<Integer>> story : inOrder) {
      names.put(story.getKey(), "s" + (names.size() + 1));
    }
  }

  private String id(int place) {
    Document document = shelf.readings().get(place).document();
    return document.id();
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    return root;
  }

  private void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parent[Math.max(one, other)] = Math.min(one, other);
  }
}
