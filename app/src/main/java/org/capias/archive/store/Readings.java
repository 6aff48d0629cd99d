package org.capias.archive.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.Reading;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Readings kept within one transaction, with the people, states and encounters that they tell. */
final class Readings {
  private final Writing writing;
  private final Handle handle;

  Readings(Writing writing) {
    this.writing = writing;
    this.handle = writing.handle();
  }

  /** Keeps readings of documents that are there; others (removed meanwhile) are passed over. */
  int keep(String reader, List<Reading> readings) {
    List<String> ids = readings.stream().map(reading -> reading.document().id()).toList();
    return keep(reader, readings, Queries.numbers(handle, ids), new HashSet<>());
  }

  /**
   * @param fresh documents that came in this transaction: their first reading came with them and
   *     has their number, it is no change of its own
   */
  int keep(String version, List<Reading> readings, Map<String, Long> documents, Set<Long> fresh) {
    long reader = reader(version);
    names(readings);
    PreparedBatch old =
        handle.prepareBatch("DELETE FROM readings WHERE document = ? AND reader = ?");
    PreparedBatch reading =
        handle.prepareBatch(
            "INSERT INTO readings (number, document, reader, json) VALUES (?, ?, ?, ?)");
    PreparedBatch encounter =
        handle.prepareBatch(
            "INSERT INTO encounters (reading, position, person, state, kind, outcome, told_from,"
                + " told_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    PreparedBatch change =
        handle.prepareBatch("INSERT INTO changes (change, document, what) VALUES (?, ?, ?)");
    Map<Long, Reading> last = new LinkedHashMap<>();
    for (Reading each : readings) {
      @Nullable Long document = documents.get(each.document().id());
      if (document != null) {
        last.put(document, each);
      }
    }
    last.forEach(
        (document, each) -> {
          boolean first = fresh.remove(document);
          long number = first ? document : writing.next();
          if (!first) {
            old.add(document, reader);
            change.add(number, document, Writing.What.READ.label());
          }
          reading.add(number, document, reader, Rows.json(each));
          for (int i = 0; i < each.encounters().size(); i++) {
            add(encounter, number, i, each.encounters().get(i));
          }
        });
    for (PreparedBatch batch : List.of(old, reading, encounter, change)) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
    return last.size();
  }

  private static void add(PreparedBatch batch, long reading, int position, ToldEncounter told) {
    batch.add(
        reading,
        position,
        key(told.person()),
        told.state().iso2(),
        told.kind().label(),
        told.outcome() == null ? null : told.outcome().value().label(),
        first(told.from()),
        first(told.to()));
  }

  private static @Nullable String first(List<Told<PartialDate>> dates) {
    return dates.isEmpty() ? null : dates.get(0).value().toString();
  }

  /** By the registry's id; who is not on the list, by name. */
  private static String key(PersonRef person) {
    return person.id() != null ? person.id() : "name:" + person.name();
  }

  private void names(List<Reading> readings) {
    Map<String, PersonRef> people = new LinkedHashMap<>();
    Map<String, String> states = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (ToldEncounter told : reading.encounters()) {
        people.putIfAbsent(key(told.person()), told.person());
        states.putIfAbsent(told.state().iso2(), told.state().name());
      }
    }
    PreparedBatch person =
        handle.prepareBatch(
            "INSERT INTO people (key, id, name) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING");
    people.forEach((key, who) -> person.add(key, who.id(), who.name()));
    PreparedBatch state =
        handle.prepareBatch(
            "INSERT INTO states (iso2, name) VALUES (?, ?) ON CONFLICT (iso2) DO NOTHING");
    states.forEach(state::add);
    for (PreparedBatch batch : List.of(person, state)) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private long reader(String version) {
    boolean known =
        Queries.number(handle, "SELECT COUNT(*) FROM readers WHERE version = ?", version) > 0;
    if (!known) {
      handle.execute(
          "INSERT INTO readers (number, version)"
              + " SELECT COALESCE(MAX(number), 0) + 1, CAST(? AS TEXT) FROM readers",
          version);
    }
    return Queries.number(handle, "SELECT number FROM readers WHERE version = ?", version);
  }
}
