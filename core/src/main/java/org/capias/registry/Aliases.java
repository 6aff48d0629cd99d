package org.capias.registry;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.registry.source.Row;
import org.capias.registry.source.Tables;
import org.jspecify.annotations.Nullable;

/** Lists every way to name what the registry knows, in the order of the tables. */
final class Aliases {
  private static final Labels<Alias.Kind> KINDS = new Labels<>(Alias.Kind.class);

  private final Registry registry;
  private final Tables tables;
  private final List<Alias> aliases = new ArrayList<>();

  Aliases(Registry registry, Tables tables) {
    this.registry = registry;
    this.tables = tables;
  }

  List<Alias> list() {
    people();
    states();
    places();
    leaders();
    return Collections.unmodifiableList(aliases);
  }

  private void people() {
    Map<String, Person> byId = new HashMap<>();
    for (Person person : registry.people()) {
      byId.put(person.id(), person);
    }
    for (PersonName name : registry.personNames()) {
      Person person = requireNonNull(byId.get(name.person()));
      add(
          name.text(),
          Alias.Target.PERSON,
          name.kind(),
          person.id(),
          person.name(),
          person.nationality().isEmpty() ? null : person.nationality().get(0),
          name.ambiguous());
    }
  }

  private void states() {
    Map<String, String> byCode = new HashMap<>();
    for (State state : registry.states()) {
      byCode.put(state.iso2(), state.name());
    }
    for (Row row : tables.table("state_names").rows()) {
      String iso2 = row.text("state");
      add(
          row.text("text"),
          Alias.Target.STATE,
          KINDS.of(row.text("kind")),
          iso2,
          requireNonNull(byCode.get(iso2)),
          iso2,
          row.orNull("ambiguous"));
    }
  }

  private void places() {
    for (Place place : registry.places()) {
      Alias.Kind kind = KINDS.of(place.kind().label());
      place(place.name(), kind, place);
      place.aliases().forEach(alias -> place(alias, kind, place));
    }
  }

  private void place(String text, Alias.Kind kind, Place place) {
    add(
        text,
        Alias.Target.PLACE,
        kind,
        place.state(),
        place.name(),
        place.state(),
        place.ambiguous());
  }

  private void leaders() {
    for (Office office : registry.leaders()) {
      leader(office.name(), Alias.Kind.NAME, office);
      office.aliases().forEach(alias -> leader(alias, Alias.Kind.SPELLING, office));
      office.shorts().forEach(alias -> leader(alias, Alias.Kind.SHORT, office));
    }
  }

  private void leader(String text, Alias.Kind kind, Office office) {
    String state = office.state() == null ? "" : office.state();
    add(text, Alias.Target.LEADER, kind, state, office.name(), state, null);
  }

  private void add(
      String text,
      Alias.Target target,
      Alias.Kind kind,
      String id,
      String name,
      @Nullable String state,
      @Nullable String ambiguous) {
    aliases.add(new Alias(text, target, kind, id, name, state, ambiguous));
  }
}
