package org.capias.archive.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.capias.archive.store.Store.Capture;
import org.capias.archive.store.Store.Entry;
import org.capias.archive.store.Store.Removed;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What can be asked; streams are closed by who asked. */
final class Queries {
  /** So many values fit into one statement of either database. */
  private static final int AT_ONCE = 500;

  /** Rows that PostgreSQL sends at a time. */
  private static final int FETCHED = 500;

  private static final String ENTRIES =
      "SELECT " + Rows.ENTRY + " FROM documents d JOIN texts t ON t.document = d.number";

  private Queries() {}

  static long number(Handle handle, String sql, Object... values) {
    return handle.select(sql, values).mapTo(Long.class).one();
  }

  static Optional<Entry> document(Handle handle, String id) {
    return handle
        .createQuery(ENTRIES + " WHERE d.id = ?")
        .bind(0, id)
        .map((row, context) -> Rows.entry(row))
        .findOne();
  }

  static Map<Long, Entry> entries(Handle handle, Collection<Long> numbers) {
    Map<Long, Entry> found = new LinkedHashMap<>();
    for (List<Long> some : parts(numbers)) {
      handle
          .createQuery(ENTRIES + " WHERE d.number IN (<numbers>)")
          .bindList("numbers", some)
          .map((row, context) -> Rows.entry(row))
          .forEach(entry -> found.put(entry.number(), entry));
    }
    return found;
  }

  /** Numbers of documents by their ids; ids that are not there are left out. */
  static Map<String, Long> numbers(Handle handle, Collection<String> ids) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    for (List<String> some : parts(ids)) {
      handle
          .createQuery("SELECT id, number FROM documents WHERE id IN (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> Map.entry(row.getString("id"), row.getLong("number")))
          .forEach(each -> numbers.put(each.getKey(), each.getValue()));
    }
    return numbers;
  }

  static Map<String, Removed> removedAmong(Handle handle, Collection<String> ids) {
    Map<String, Removed> gone = new LinkedHashMap<>();
    for (List<String> some : parts(ids)) {
      handle
          .createQuery("SELECT id, reason, at FROM removed WHERE id IN (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> Rows.removed(row))
          .forEach(each -> gone.put(each.id(), each));
    }
    return gone;
  }

  static List<Removed> removed(Handle handle) {
    return handle
        .createQuery("SELECT id, reason, at FROM removed ORDER BY number")
        .map((row, context) -> Rows.removed(row))
        .list();
  }

  static List<Capture> captures(Handle handle, String id) {
    return handle
        .createQuery(
            "SELECT c.record, c.target FROM captures c JOIN documents d ON d.number = c.document"
                + " WHERE d.id = ? ORDER BY c.record")
        .bind(0, id)
        .map((row, context) -> new Capture(row.getString("record"), row.getString("target")))
        .list();
  }

  /** Ids of documents that come from this capture and from no other. */
  static List<String> heldOnlyBy(Handle handle, String record) {
    return handle
        .createQuery(
            "SELECT d.id FROM captures c JOIN documents d ON d.number = c.document"
                + " WHERE c.record = ? AND NOT EXISTS (SELECT 1 FROM captures o"
                + " WHERE o.document = c.document AND o.record <> c.record) ORDER BY d.number")
        .bind(0, record)
        .mapTo(String.class)
        .list();
  }

  static Stream<Listed> list(Handle handle) {
    return handle
        .createQuery("SELECT " + Rows.LISTED + " FROM documents d ORDER BY d.number")
        .setFetchSize(FETCHED)
        .map((row, context) -> Rows.listed(row))
        .stream();
  }

  static Map<String, List<Listed>> listed(Handle handle, Collection<String> records) {
    Map<String, List<Listed>> listed = new LinkedHashMap<>();
    for (List<String> some : parts(records)) {
      handle
          .createQuery(
              "SELECT c.record, "
                  + Rows.LISTED
                  + " FROM captures c JOIN documents d ON d.number = c.document"
                  + " WHERE c.record IN (<records>) ORDER BY d.number")
          .bindList("records", some)
          .map((row, context) -> Map.entry(row.getString("record"), Rows.listed(row)))
          .forEach(
              each ->
                  listed
                      .computeIfAbsent(each.getKey(), record -> new ArrayList<>())
                      .add(each.getValue()));
    }
    return listed;
  }

  static Stream<Entry> all(Handle handle) {
    return handle
        .createQuery(ENTRIES + " ORDER BY d.number")
        .setFetchSize(FETCHED)
        .map((row, context) -> Rows.entry(row))
        .stream();
  }

  static Stream<Entry> unread(Handle handle, String reader) {
    return handle
        .createQuery(
            ENTRIES
                + " WHERE NOT EXISTS (SELECT 1 FROM readings r JOIN readers v"
                + " ON v.number = r.reader WHERE r.document = d.number AND v.version = ?)"
                + " ORDER BY d.number")
        .bind(0, reader)
        .setFetchSize(FETCHED)
        .map((row, context) -> Rows.entry(row))
        .stream();
  }

  static List<Versioned> readings(Handle handle, String id) {
    @Nullable Entry entry = document(handle, id).orElse(null);
    if (entry == null) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT v.version, r.json FROM readings r JOIN readers v ON v.number = r.reader"
                + " WHERE r.document = ? ORDER BY v.number")
        .bind(0, entry.number())
        .map(
            (row, context) ->
                new Versioned(
                    row.getString("version"),
                    Rows.reading(entry.document(), row.getString("json"))))
        .list();
  }

  static Map<String, Long> readers(Handle handle) {
    Map<String, Long> readers = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT v.version, COUNT(r.number) AS documents FROM readers v"
                + " LEFT JOIN readings r ON r.reader = v.number"
                + " GROUP BY v.number, v.version ORDER BY v.number")
        .map((row, context) -> Map.entry(row.getString("version"), row.getLong("documents")))
        .forEach(each -> readers.put(each.getKey(), each.getValue()));
    return readers;
  }

  static Optional<String> changed(Handle handle, long change) {
    return handle
        .createQuery(
            "SELECT COALESCE(d.id, g.id) FROM changes c"
                + " LEFT JOIN documents d ON d.number = c.document"
                + " LEFT JOIN removed g ON g.number = c.document WHERE c.change = ?")
        .bind(0, change)
        .mapTo(String.class)
        .findOne();
  }

  static Stream<Change> since(Handle handle, long change) {
    return handle
        .createQuery(
            "SELECT c.change, c.document, r.json, "
                + Rows.ENTRY
                + " FROM changes c LEFT JOIN documents d ON d.number = c.document"
                + " LEFT JOIN texts t ON t.document = d.number"
                + Rows.NEWEST_READING
                + " WHERE c.change > ? AND NOT EXISTS (SELECT 1 FROM changes later"
                + " WHERE later.document = c.document AND later.change > c.change)"
                + " ORDER BY c.change")
        .bind(0, change)
        .setFetchSize(FETCHED)
        .map((row, context) -> Rows.change(row))
        .stream();
  }

  private static <T> List<List<T>> parts(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i += AT_ONCE) {
      parts.add(list.subList(i, Math.min(list.size(), i + AT_ONCE)));
    }
    return parts;
  }
}
