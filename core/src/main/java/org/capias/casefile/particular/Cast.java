package org.capias.casefile.particular;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.capias.casefile.word.Folded;
import org.capias.model.Claim;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.PersonRef;
import org.capias.model.Reading;

/**
 * Who is who in the articles: of whom they tell encounters and warrants, by any part of his name.
 * Two who share a part are not told by it.
 *
 * @param byPart keys by parts of names, as they sound; empty of two people
 * @param names for accounts, by key
 */
record Cast(Map<String, String> byPart, Map<String, String> names) {
  private static final int SHORT = 3;

  static Cast of(Collection<Reading> readings) {
    Cast cast = new Cast(new TreeMap<>(), new TreeMap<>());
    for (Reading reading : readings) {
      reading.encounters().forEach(told -> cast.add(told.person()));
      reading.warrants().forEach(told -> cast.add(told.person()));
    }
    return cast;
  }

  private void add(PersonRef person) {
    String key = key(person);
    names.merge(key, person.name(), (a, b) -> a.length() >= b.length() ? a : b);
    for (String part : person.name().split("[ -]")) {
      if (part.length() > SHORT) {
        byPart.merge(Folded.skeleton(part), key, (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  static String key(PersonRef person) {
    String id = person.id();
    return id != null ? id : Folded.skeleton(person.name());
  }

  /**
   * Whom "he" most likely means in an article: of whom it tells most encounters; else warrants;
   * else most claims; else whoever is named with an act. Empty where there is nobody.
   */
  String main(Reading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    reading.encounters().forEach(told -> counts.merge(key(told.person()), 1, Integer::sum));
    if (counts.isEmpty()) {
      reading.warrants().forEach(told -> counts.merge(key(told.person()), 1, Integer::sum));
    }
    if (counts.isEmpty()) {
      for (Claim claim : reading.claims()) {
        String who = who(claim.subject().substring(claim.subject().lastIndexOf(' ') + 1));
        if (knows(who)) {
          counts.merge(who, 1, Integer::sum);
        }
      }
    }
    if (counts.isEmpty()) {
      for (Particular told : reading.particulars()) {
        if (told.kind() == Kind.ACT && !told.of().key().isEmpty()) {
          counts.merge(who(told.of().key()), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Whether encounters or warrants are told of him. */
  boolean knows(String key) {
    return names.containsKey(key);
  }

  /** The key of somebody by the last part of his name; where nobody has it, the part itself. */
  String who(String family) {
    String part = Folded.skeleton(family);
    String key = byPart.getOrDefault(part, "");
    return key.isEmpty() ? part : key;
  }

  String name(String key) {
    return names.getOrDefault(key, "");
  }
}
