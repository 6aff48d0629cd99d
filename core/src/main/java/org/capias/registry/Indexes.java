package org.capias.registry;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.capias.registry.source.Row;

/** The indexes by name, each made when somebody first searches. */
final class Indexes {
  private final Registry registry;
  private final Facts facts;

  Indexes(Registry registry, Facts facts) {
    this.registry = registry;
    this.facts = facts;
  }

  NameIndex<Person> people() {
    Map<String, Person> byId = new HashMap<>();
    for (Person person : registry.people()) {
      byId.put(person.id(), person);
    }
    return facts.once(
        "index of people",
        () -> {
          NameIndex<Person> index = new NameIndex<>();
          registry.people().forEach(person -> index.add(person.id(), person));
          for (PersonName name : registry.personNames()) {
            index.add(name.text(), requireNonNull(byId.get(name.person())));
          }
          return index;
        });
  }

  /** States by their names and those of their capitals. */
  NameIndex<State> states() {
    Map<String, State> byCode = new HashMap<>();
    for (State state : registry.states()) {
      byCode.put(state.iso2(), state);
    }
    return facts.once(
        "index of states",
        () -> {
          NameIndex<State> index = new NameIndex<>();
          for (State state : registry.states()) {
            index.add(state.iso3(), state);
          }
          for (Row row : facts.tables().table("state_names").rows()) {
            index.add(row.text("text"), requireNonNull(byCode.get(row.text("state"))));
          }
          for (Place place : registry.places()) {
            if (place.kind() == Place.Kind.CAPITAL) {
              State state = requireNonNull(byCode.get(place.state()));
              index.add(place.name(), state);
              place.aliases().forEach(alias -> index.add(alias, state));
            }
          }
          return index;
        });
  }
}
