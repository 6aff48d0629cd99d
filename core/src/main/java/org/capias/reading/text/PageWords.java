package org.capias.reading.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small sets of words in {@code page-words.txt}, by their names there. */
final class PageWords {
  private static final Map<String, Set<String>> SETS = load();

  private PageWords() {}

  /**
   * The words of one set, in small letters.
   *
   * @throws IllegalArgumentException if the file has no such set
   */
  static Set<String> of(String set) {
    Set<String> words = SETS.get(set);
    if (words == null) {
      throw new IllegalArgumentException("page-words.txt has no set " + set);
    }
    return words;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> sets = new HashMap<>();
    Set<String> open = new HashSet<>();
    for (String line : Resources.lines("page-words.txt")) {
      if (line.startsWith("= ")) {
        open = new HashSet<>();
        sets.put(line.substring(2), open);
      } else {
        open.addAll(List.of(line.split(" ")));
      }
    }
    return sets;
  }
}
