package org.capias.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people on the list, found by any spelling of their names.
 *
 * <p>A name of several parts is somebody's when its last part sounds like one of his last parts,
 * and every other part like a part of his: a part that nobody on the list has ("Martin Bashir")
 * makes it a namesake. A single part is somebody's when the registry lists it as a name by which he
 * alone is known.
 */
final class Listed {
  /** Somebody on the list. */
  record Somebody(
      String id,
      String name,
      @Nullable String state,
      @Nullable String office,
      Set<String> sounds,
      Set<String> lastSounds) {}

  /** "All About", "Face to Face": words of headlines, which are no part of anybody's name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          ("about to with for from over after before into and or of in on at by as is are was be who"
                  + " why how what when where this that their his her its our your not")
              .split(" "));

  private final Map<String, Somebody> byId = new LinkedHashMap<>();
  private final Map<String, List<Somebody>> byLastSound = new HashMap<>();
  private final Map<String, List<Somebody>> bySingle = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> longNames = new HashSet<>();
  private final Set<String> sharedWhole = new HashSet<>();
  private final Map<String, Somebody> byForeignName = new HashMap<>();

  Listed(Iterable<Alias> aliases) {
    for (Alias alias : aliases) {
      if (alias.kind() == Kind.PERSON) {
        add(alias);
      }
    }
  }

  private void add(Alias alias) {
    Somebody somebody =
        byId.computeIfAbsent(
            alias.id(),
            id ->
                new Somebody(
                    id,
                    alias.name(),
                    alias.state(),
                    alias.office(),
                    new HashSet<>(),
                    new LinkedHashSet<>()));
    if (alias.text().codePointAt(0) > 0x24f) {
      byForeignName.put(alias.text(), somebody);
      return;
    }
    List<String> parts = Parts.of(alias.text());
    if (parts.isEmpty()) {
      return;
    }
    for (String part : parts) {
      addSound(somebody.sounds(), part);
    }
    String last = parts.get(parts.size() - 1);
    for (String sound : sounds(last)) {
      if (somebody.lastSounds().add(sound)) {
        byLastSound.computeIfAbsent(sound, s -> new ArrayList<>()).add(somebody);
      }
    }
    if (alias.ambiguous() != null) {
      common.add(alias.id() + '/' + Fold.skeleton(last));
      if (alias.text().equals(alias.name())) {
        sharedWhole.add(alias.id());
      }
    }
    if (parts.size() > 2 && alias.ambiguous() == null) {
      longNames.add(alias.id() + parts);
    }
    if (parts.size() == 1 && alias.ambiguous() == null) {
      List<Somebody> same = bySingle.computeIfAbsent(last, s -> new ArrayList<>());
      if (same.stream().noneMatch(one -> one.id().equals(somebody.id()))) {
        same.add(somebody);
      }
    }
  }

  private static void addSound(Set<String> sounds, String part) {
    sounds.addAll(sounds(part));
  }

  /** The sound of a part, and of the part without a glued article ("Elmasry", "Albashir"). */
  private static Set<String> sounds(String part) {
    Set<String> sounds = new LinkedHashSet<>();
    sounds.add(Fold.skeleton(part));
    if (Fold.skeleton(part).length() < 2) {
      sounds.add("=" + part); // "Aziz": one consonant is no sound to go by
    }
    if (part.length() > 5 && (part.startsWith("al") || part.startsWith("el"))) {
      sounds.add(Fold.skeleton(part.substring(2)));
    }
    return sounds;
  }

  /** Whom a name of two or more parts means, or null. */
  @Nullable Somebody named(List<String> parts) {
    if (parts.size() < 2 || parts.stream().anyMatch(NO_NAMES::contains)) {
      return null;
    }
    String last = parts.get(parts.size() - 1);
    Somebody found = null;
    for (String sound : sounds(last)) {
      if (sound.length() < 2) {
        continue;
      }
      for (Somebody somebody : byLastSound.getOrDefault(sound, List.of())) {
        if (found != somebody && othersFit(somebody, parts)) {
          if (found != null) {
            return null;
          }
          found = somebody;
        }
      }
    }
    return found;
  }

  private static boolean othersFit(Somebody somebody, List<String> parts) {
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean fits = false;
      for (String sound : sounds(parts.get(i))) {
        fits |= somebody.sounds().contains(sound);
      }
      // A middle initial neither helps nor hurts.
      if (!fits && (i == 0 || parts.get(i).length() > 2)) {
        return false;
      }
    }
    return true;
  }

  /** Who alone is known by a single name, or null. */
  @Nullable Somebody known(String part) {
    List<Somebody> found = bySingle.get(part);
    return found == null || found.size() != 1 ? null : found.get(0);
  }

  /** Who bears a name written in another script, or null. */
  @Nullable Somebody foreign(String name) {
    return byForeignName.get(name);
  }

  /**
   * Whether a name is, letter for letter but for accents, the one by which news knows somebody, and
   * the registry does not say that others bear all of it.
   */
  boolean isDisplayName(String id, String name) {
    Somebody somebody = byId.get(id);
    return somebody != null
        && !sharedWhole.contains(id)
        && Fold.letters(somebody.name()).equals(Fold.letters(name));
  }

  /** Whether a name is a listed spelling of three or more parts: more than chance shares. */
  boolean isLongName(String id, List<String> parts) {
    return longNames.contains(id + parts);
  }

  /**
   * Whether others bear the family name by which somebody is called, so that a text must say more
   * than that. That a nickname is shared makes his name no common one.
   */
  boolean isCommon(String id, List<String> parts) {
    return !parts.isEmpty()
        && common.contains(id + '/' + Fold.skeleton(parts.get(parts.size() - 1)));
  }

  @Nullable Somebody byId(String id) {
    return byId.get(id);
  }
}
