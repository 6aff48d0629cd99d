package org.capias.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.capias.reading.name.Alias;
import org.capias.reading.name.Form;
import org.capias.reading.name.Kind;
import org.capias.registry.Office;
import org.capias.registry.Place;
import org.capias.registry.Registry;
import org.jspecify.annotations.Nullable;

/** The registry's names in the form in which the name finder wants them. */
final class KnownNames {
  private KnownNames() {}

  static List<Alias> of(Registry registry) {
    Map<String, @Nullable String> offices = new HashMap<>();
    List<Alias> names = new ArrayList<>();
    Set<String> capitals = shortCapitals(registry);
    for (org.capias.registry.Alias alias : registry.aliases()) {
      switch (alias.target()) {
        case PERSON -> {
          String person = alias.id();
          if (!offices.containsKey(person)) {
            offices.put(person, highestOffice(registry, person));
          }
          names.add(named(alias, Kind.PERSON, Form.NAME, offices.get(person)));
        }
        case STATE -> names.add(named(alias, Kind.STATE, form(alias.kind()), null));
        case PLACE -> {
          boolean capital =
              alias.kind() == org.capias.registry.Alias.Kind.CAPITAL
                  || capitals.contains(alias.text() + '/' + alias.id());
          if (capital) {
            names.add(capital(registry, alias));
          } else if (alias.ambiguous() == null) {
            names.add(named(alias, Kind.PLACE, Form.NAME, null));
          }
        }
        case LEADER -> {
          // Found as the text names them; which state they lead, leaders() tells.
        }
      }
    }
    return names;
  }

  /** The states of leaders, by every way to write their names; empty where one name has two. */
  static Map<String, String> leaders(Registry registry) {
    Map<String, String> states = new TreeMap<>();
    for (org.capias.registry.Alias alias : registry.aliases()) {
      if (alias.target() == org.capias.registry.Alias.Target.LEADER) {
        states.merge(alias.text(), alias.id(), (a, b) -> a.equals(b) ? a : "");
      }
    }
    return states;
  }

  /** Short forms of capitals that the registry has with their state: "Washington" of "…, D.C.". */
  private static Set<String> shortCapitals(Registry registry) {
    Set<String> names = new HashSet<>();
    for (Place place : registry.places()) {
      int comma = place.name().indexOf(',');
      if (place.kind() == Place.Kind.CAPITAL && comma > 0) {
        names.add(place.name().substring(0, comma) + '/' + place.state());
      }
    }
    return names;
  }

  private static Alias capital(Registry registry, org.capias.registry.Alias alias) {
    String state = registry.state(alias.id()).map(s -> s.name()).orElse(alias.id());
    return new Alias(
        alias.text(), Kind.STATE, Form.CAPITAL, alias.id(), state, alias.state(), null, null);
  }

  private static Alias named(
      org.capias.registry.Alias alias, Kind kind, Form form, @Nullable String office) {
    return new Alias(
        alias.text(),
        kind,
        form,
        alias.id(),
        alias.name(),
        alias.state(),
        alias.ambiguous(),
        office);
  }

  private static Form form(org.capias.registry.Alias.Kind kind) {
    return switch (kind) {
      case ADJECTIVE, DEMONYM -> Form.DEMONYM;
      case CAPITAL -> Form.CAPITAL;
      case SEAT_OF_GOVERNMENT -> Form.SEAT;
      case NAME,
          FULL,
          SPELLING,
          NATIVE,
          SHORT,
          NICKNAME,
          OFFICIAL,
          ALTERNATIVE,
          ABBREVIATION,
          FORMER,
          CITY,
          AIRPORT,
          REGION,
          SITE ->
          Form.NAME;
    };
  }

  /**
   * The office by which news calls somebody: the president, the prime minister; null for others.
   */
  private static @Nullable String highestOffice(Registry registry, String person) {
    LocalDate latest = null;
    String office = null;
    for (Office held : registry.officesOf(person)) {
      String name =
          switch (held.kind()) {
            case HEAD_OF_STATE -> "president";
            case HEAD_OF_GOVERNMENT -> "prime minister";
            case FOREIGN_MINISTER, MINISTER, MILITARY, LEGISLATURE, JUDICIARY, OTHER -> null;
          };
      LocalDate to = held.to() == null ? LocalDate.MAX : held.to().last();
      if (name != null && (latest == null || to.isAfter(latest))) {
        latest = to;
        office = name;
      }
    }
    return office;
  }
}
