package org.capias.registry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.capias.registry.source.Row;
import org.capias.registry.source.Tables;

/** The tables as facts, each table read when it is first asked for. Safe to share. */
final class Facts {
  private final Tables tables;
  private final Map<String, Object> read = new HashMap<>();

  Facts(Tables tables) {
    this.tables = tables;
  }

  /** The rows of a table as facts, in the order of the file. */
  <T> List<T> list(String table, Function<Row, T> reader) {
    return once(
        table,
        () -> {
          List<T> facts = new ArrayList<>();
          for (Row row : tables.table(table).rows()) {
            facts.add(reader.apply(row));
          }
          return Collections.unmodifiableList(facts);
        });
  }

  /** Something derived from tables, made once. */
  @SuppressWarnings("unchecked")
  synchronized <T> T once(String name, java.util.function.Supplier<T> maker) {
    Object known = read.get(name);
    if (known == null) {
      known = maker.get();
      read.put(name, known);
    }
    return (T) known;
  }

  /** Facts by a key, in the order of the file. */
  <T> Map<String, T> byKey(String name, List<T> facts, Function<T, String> key) {
    return once(
        name,
        () -> {
          Map<String, T> map = new LinkedHashMap<>();
          facts.forEach(fact -> map.put(key.apply(fact), fact));
          return Collections.unmodifiableMap(map);
        });
  }

  /** Facts grouped by a key, in the order of the file. */
  <T> Map<String, List<T>> grouped(String name, List<T> facts, Function<T, String> key) {
    return once(
        name,
        () -> {
          Map<String, List<T>> map = new LinkedHashMap<>();
          for (T fact : facts) {
            map.computeIfAbsent(key.apply(fact), any -> new ArrayList<>()).add(fact);
          }
          map.replaceAll((any, list) -> Collections.unmodifiableList(list));
          return Collections.unmodifiableMap(map);
        });
  }

  Tables tables() {
    return tables;
  }
}
