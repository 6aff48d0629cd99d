package org.capias.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which state a leader acts for, where the registry knows him: "Museveni's inauguration" is in
 * Uganda, whether the article says so or not. Known by a full name, in any spelling that sounds
 * alike, or by a surname that the registry gives as enough.
 */
final class Leaders {
  private record Leader(List<String> parts, String state) {}

  private final Map<String, List<Leader>> byLastSound = new HashMap<>();
  private final Map<List<String>, String> known = new HashMap<>();

  /**
   * @param states of leaders, by every way to write their names
   */
  Leaders(Map<String, String> states) {
    states.forEach(
        (name, state) -> {
          List<String> parts = Parts.of(name);
          if (parts.size() > 1) {
            byLastSound
                .computeIfAbsent(lastSound(parts), s -> new ArrayList<>())
                .add(new Leader(parts, state));
          }
          if (!parts.isEmpty() && !state.isEmpty()) {
            known.merge(parts, state, (a, b) -> a.equals(b) ? a : "");
          }
        });
  }

  /** ISO code of the state that somebody of that name leads, or null. */
  @Nullable String state(List<String> parts) {
    String exact = known.get(parts);
    if (exact != null || parts.size() < 2) {
      return exact == null || exact.isEmpty() ? null : exact;
    }
    String found = null;
    for (Leader leader : byLastSound.getOrDefault(lastSound(parts), List.of())) {
      if (Fold.skeleton(leader.parts.get(0)).equals(Fold.skeleton(parts.get(0)))
          && leader.parts.get(0).charAt(0) == parts.get(0).charAt(0)) {
        if (found != null && !found.equals(leader.state)) {
          return null;
        }
        found = leader.state;
      }
    }
    return found == null || found.isEmpty() ? null : found;
  }

  private static String lastSound(List<String> parts) {
    return Fold.skeleton(parts.get(parts.size() - 1));
  }
}
