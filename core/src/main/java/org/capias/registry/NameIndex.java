package org.capias.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.registry.alike.Likeness;
import org.capias.registry.source.Fold;

/**
 * Finds things by any spelling of their names: as written but for case, accents and hyphens; else
 * by all the words of the question where something has them all ("Hassan al-Bashir"); else it
 * offers the nearest names.
 *
 * <p>Things are told apart by identity: to hash records by the thousand costs more than the search.
 */
final class NameIndex<T> {
  private static final int OFFERED = 5;

  private final Map<String, List<T>> byName = new LinkedHashMap<>();

  void add(String name, T value) {
    String key = Fold.key(name);
    if (!key.isEmpty()) {
      addTo(byName, key, value);
    }
  }

  private static <T> void addTo(Map<String, List<T>> map, String key, T value) {
    List<T> values = map.get(key);
    if (values == null) {
      map.put(key, List.of(value));
    } else if (!holds(values, value)) {
      List<T> more = new ArrayList<>(values);
      more.add(value);
      map.put(key, more);
    }
  }

  @SuppressWarnings("ReferenceEquality") // identity is meant, see the class
  private static <T> boolean holds(List<T> values, T value) {
    for (T one : values) {
      if (one == value) {
        return true;
      }
    }
    return false;
  }

  Match<T> find(String asked) {
    String key = Fold.key(asked);
    List<T> found = byName.getOrDefault(key, List.of());
    if (found.isEmpty()) {
      found = byWords(key);
    }
    if (found.isEmpty()) {
      return new Match.None<>(nearest(key));
    }
    return found.size() == 1 ? new Match.One<>(found.get(0)) : new Match.Several<>(found);
  }

  /** Whoever has all these words somewhere in the names. */
  private List<T> byWords(String key) {
    Map<String, List<T>> byWord = new HashMap<>();
    byName.forEach(
        (name, values) -> {
          for (String word : name.split(" ")) {
            values.forEach(value -> addTo(byWord, word, value));
          }
        });
    String[] words = key.split(" ");
    List<T> having = new ArrayList<>(byWord.getOrDefault(words[0], List.of()));
    for (String word : words) {
      having.removeIf(value -> !holds(byWord.getOrDefault(word, List.of()), value));
    }
    return having;
  }

  private record Near<T>(T value, double distance, String name) {}

  /**
   * Names that may be spellings of this one; else near ones, of whose letters a third may change.
   */
  private List<T> nearest(String key) {
    List<Near<T>> all = new ArrayList<>();
    byName.forEach(
        (name, values) -> {
          int longest = Math.max(name.length(), key.length());
          double alike = Likeness.ofPeople(name, key);
          if (alike >= Likeness.SAME) {
            values.forEach(value -> all.add(new Near<>(value, 1 - alike, name)));
          } else if (longest > 0 && Math.abs(name.length() - key.length()) * 3 <= longest) {
            double distance = (double) Likeness.edits(name, key) / longest;
            if (distance <= 1.0 / 3) {
              values.forEach(value -> all.add(new Near<>(value, distance, name)));
            }
          }
        });
    all.sort(Comparator.comparingDouble((Near<T> n) -> n.distance()).thenComparing(Near::name));
    List<T> offered = new ArrayList<>();
    for (Near<T> near : all) {
      if (offered.size() < OFFERED && !holds(offered, near.value())) {
        offered.add(near.value());
      }
    }
    return List.copyOf(offered);
  }
}
