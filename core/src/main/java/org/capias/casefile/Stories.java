package org.capias.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents tell the same story, as {@link StoryGraph} finds it; copies do, unless they were
 * published so far apart that they are news of different events. Stories are numbered from the one
 * with the most documents.
 */
final class Stories {
  private final Shelf shelf;
  private final StoryGraph graph;
  private final Map<String, String> names = new HashMap<>();

  Stories(Shelf shelf) {
    this.shelf = shelf;
    this.graph = new StoryGraph(shelf.effort());
    graph.addAll(shelf.readings().stream().map(Outline::of).toList());
    for (int i = 0; i < graph.size(); i++) {
      graph.copy(i, shelf.place(shelf.voice(graph.outline(i).id())));
    }
    graph.regroup();
    number();
  }

  /** The document's story, {@code s1} …. */
  String of(String document) {
    return names.getOrDefault(graph.story(shelf.place(document)), "s1");
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

  private void number() {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < graph.size(); i++) {
      members.computeIfAbsent(graph.story(i), r -> new ArrayList<>()).add(i);
    }
    List<Map.Entry<String, List<Integer>>> inOrder = new ArrayList<>(members.entrySet());
    inOrder.sort(
        Comparator.comparingInt((Map.Entry<String, List<Integer>> e) -> -e.getValue().size())
            .thenComparing(e -> e.getValue().get(0)));
    for (Map.Entry<String, List<Integer>> story : inOrder) {
      names.put(story.getKey(), "s" + (names.size() + 1));
    }
  }
}
