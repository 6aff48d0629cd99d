package org.capias.casefile.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Reading;

/**
 * Which documents tell the same story, as {@link StoryGraph} finds it; copies do, unless they were
 * published so far apart that they are news of different events. Stories are numbered from the one
 * with the most documents.
 */
public final class Stories {
  private final Shelf shelf;
  private final StoryGraph graph;
  private final Map<String, String> names = new HashMap<>();

  public Stories(Shelf shelf) {
    this.shelf = shelf;
    this.graph = new StoryGraph(shelf.effort());
    graph.addAll(shelf.each(shelf.readings(), Outline::of));
    for (int i = 0; i < graph.size(); i++) {
      graph.copy(i, shelf.place(shelf.voice(graph.outline(i).id())));
    }
    graph.regroup();
    number();
  }

  /** The document's story, {@code s1} …. */
  public String of(String document) {
    return names.getOrDefault(graph.story(shelf.place(document)), "s1");
  }

  /**
   * Adds documents to the stories that a folder keeps between runs.
   *
   * @return for each document the sources of the others of its story, by day of publication
   * @throws IOException where the folder cannot be read or written; it names the file
   */
  public static Map<String, List<String>> continued(Path folder, Collection<Reading> readings)
      throws IOException {
    Map<String, List<String>> sources = new TreeMap<>();
    new StoryFiles(folder)
        .add(readings)
        .forEach(
            (id, story) ->
                sources.put(
                    id,
                    story.stream()
                        .filter(other -> !other.id().equals(id))
                        .map(Outline::source)
                        .toList()));
    return sources;
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
