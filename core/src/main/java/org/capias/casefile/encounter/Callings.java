package org.capias.casefile.encounter;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.capias.casefile.verdict.Votes;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Encounter;
import org.capias.model.PersonRef;

/**
 * What a person is called in one story: {@code Omar al-Bashir} in one article is {@code Omar Hassan
 * Al-Beshir} in the next, and a record that has both for two of his journeys looks like two people.
 * The name is the one that most independent voices of the story have, among equals the fullest,
 * then the one that most words stand on; a single word only where nobody has two. People whom the
 * registry does not know keep each name, for it cannot tell who is one.
 */
final class Callings {
  private final Map<String, Votes<String>> names = new HashMap<>();

  /** How many sentences stand on a name. */
  private final Map<String, Integer> sentences = new HashMap<>();

  Callings(Shelf shelf, Collection<Merged> encounters, UnaryOperator<String> storyOf) {
    for (Merged one : encounters) {
      for (Telling telling : one.gathering().tellings()) {
        PersonRef person = telling.told().person();
        if (person.id() != null) {
          String key = key(storyOf.apply(telling.document()), person.id());
          names
              .computeIfAbsent(key, k -> new Votes<>())
              .add(person.name(), shelf.voice(telling.document()));
          sentences.merge(key(key, person.name()), telling.told().evidence().size(), Integer::sum);
        }
      }
    }
  }

  /** The same encounter with the name of its story; one that somebody has set stays. */
  Encounter called(Encounter encounter, Merged merged) {
    String id = encounter.person().id();
    if (id == null || merged.gathering().corrections().containsKey("person")) {
      return encounter;
    }
    String key = key(encounter.story(), id);
    Votes<String> told = names.get(key);
    String most =
        told == null
            ? null
            : whole(told)
                .most(
                    Comparator.comparingInt((String name) -> -name.length())
                        .thenComparingInt(name -> -sentences.getOrDefault(key(key, name), 0))
                        .thenComparing(name -> name));
    return most == null ? encounter : encounter.withPerson(new PersonRef(id, most));
  }

  /** A family name alone is none to go by where somebody has more. */
  private static Votes<String> whole(Votes<String> told) {
    Map<String, Set<String>> whole = new LinkedHashMap<>(told.voices());
    whole.keySet().removeIf(name -> name.indexOf(' ') < 0);
    return whole.isEmpty() ? told : new Votes<>(whole);
  }

  private static String key(String whole, String part) {
    return whole + "|" + part;
  }
}
