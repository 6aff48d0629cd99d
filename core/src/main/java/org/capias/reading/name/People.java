package org.capias.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of one text by the parts of their names, so that a name finds its bearer without
 * asking everybody: a long text names many. Of one reading, not shared.
 */
final class People {
  /** So many bearers of one part are asked; a text that has more is a register of names. */
  private static final int MOST = 200;

  /** So many of one surname are weighed against each other. */
  private static final int FAMILY = 12;

  private final List<Casting.Role> all = new ArrayList<>();
  private final Map<String, Casting.Role> byId = new HashMap<>();
  private final Map<String, List<Casting.Role>> byPart = new HashMap<>();
  private final Map<String, List<Casting.Role>> byLast = new HashMap<>();
  private final Map<String, List<Casting.Role>> bySound = new HashMap<>();

  List<Casting.Role> all() {
    return all;
  }

  void add(Casting.Role role) {
    role.order = all.size();
    all.add(role);
    index(role, role.parts);
  }

  /** Takes up the parts of a fuller name of somebody known. */
  void index(Casting.Role role, List<String> parts) {
    if (role.id != null) {
      byId.putIfAbsent(role.id, role);
    }
    for (String part : parts) {
      put(byPart, part, role);
    }
    String last = parts.get(parts.size() - 1);
    put(byLast, last, role);
    put(bySound, sound(last), role);
  }

  private static void put(Map<String, List<Casting.Role>> index, String key, Casting.Role role) {
    List<Casting.Role> bearers = index.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (bearers.isEmpty() || bearers.get(bearers.size() - 1) != role) {
      bearers.add(role);
    }
  }

  /** What two spellings of a surname share: the first letter and the consonants. */
  private static String sound(String last) {
    return last.charAt(0) + Fold.skeleton(last);
  }

  Casting.@Nullable Role byId(String id) {
    return byId.get(id);
  }

  /** Those whose full name could be this one, in the order in which the text names them. */
  List<Casting.Role> like(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    List<Casting.Role> found = new ArrayList<>();
    some(bySound.get(sound(last)), found);
    some(byPart.get(last), found);
    for (String part : parts) {
      some(byLast.get(part), found);
    }
    found.sort((a, b) -> Integer.compare(a.order, b.order));
    return found;
  }

  private static void some(@Nullable List<Casting.Role> from, List<Casting.Role> found) {
    if (from != null) {
      found.addAll(from.subList(0, Math.min(MOST, from.size())));
    }
  }

  /** All who are called so, by this name last. */
  List<Casting.Role> bearers(String last) {
    List<Casting.Role> bearers = byLast.getOrDefault(last, List.of());
    return bearers.subList(0, Math.min(MOST, bearers.size()));
  }

  /** Those who bear a surname and another name, in the order in which the text names them. */
  List<Casting.Role> surnamed(String last) {
    List<Casting.Role> bearers = byLast.getOrDefault(last, List.of());
    if (bearers.size() < 2) {
      return List.of();
    }
    return bearers.stream().filter(r -> r.parts.size() > 1).limit(FAMILY).toList();
  }

  /**
   * Of those with several names one of which is this: who was named last before a token, else who
   * is named first after it; null where nobody is.
   */
  Casting.@Nullable Role fullyNamed(String part, int token) {
    List<Casting.Role> bearers = byPart.getOrDefault(part, List.of());
    Casting.Role before = null;
    Casting.Role after = null;
    for (Casting.Role one : bearers.subList(0, Math.min(MOST, bearers.size()))) {
      if (one.parts.size() > 1 && one.firstToken <= token) {
        before = one;
      } else if (one.parts.size() > 1 && after == null) {
        after = one;
      }
    }
    return before != null ? before : after;
  }

  /**
   * Whom a surname (or a given name) alone means: who bears it and was named last before a token,
   * else who is first named after it; null where nobody bears it.
   */
  Casting.@Nullable Role bearer(String part, int token) {
    List<Casting.Role> named = byPart.getOrDefault(part, List.of());
    List<Casting.Role> sounding = bySound.getOrDefault(sound(part), List.of());
    Casting.Role before = later(before(named, part, token), before(sounding, part, token));
    if (before != null) {
      return before;
    }
    Casting.Role one = after(named, part, token);
    Casting.Role other = after(sounding, part, token);
    return one == null || other != null && other.order < one.order ? other : one;
  }

  private static Casting.@Nullable Role later(
      Casting.@Nullable Role one, Casting.@Nullable Role other) {
    return one == null || other != null && other.order > one.order ? other : one;
  }

  /** Bearers stand by first mention, but for the few that are known by one name only. */
  private static Casting.@Nullable Role before(List<Casting.Role> bearers, String part, int token) {
    int low = 0;
    int high = bearers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bearers.get(middle).firstToken <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = bearers.size() - 1; i >= Math.max(low, bearers.size() - MOST); i--) {
      if (bearers.get(i).firstToken <= token && bears(bearers.get(i), part)) {
        return bearers.get(i);
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - MOST); i--) {
      if (bears(bearers.get(i), part)) {
        return bearers.get(i);
      }
    }
    return null;
  }

  private static Casting.@Nullable Role after(List<Casting.Role> bearers, String part, int token) {
    for (Casting.Role one : bearers.subList(0, Math.min(MOST, bearers.size()))) {
      if (one.firstToken > token && bears(one, part)) {
        return one;
      }
    }
    return null;
  }

  private static boolean bears(Casting.Role somebody, String part) {
    String last = somebody.parts.get(somebody.parts.size() - 1);
    return last.equals(part)
        || last.charAt(0) == part.charAt(0)
            && last.length() > 3
            && Fold.skeleton(last).equals(Fold.skeleton(part))
        || somebody.parts.contains(part);
  }
}
