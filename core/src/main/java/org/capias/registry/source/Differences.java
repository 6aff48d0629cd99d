package org.capias.registry.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.registry.Change;
import org.jspecify.annotations.Nullable;

/** What changed from one state of the tables to another, row by row, by the keys of the tables. */
public final class Differences {
  private Differences() {}

  public static List<Change> between(Tables before, Tables after) {
    List<Change> changes = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>(before.byName().keySet());
    names.addAll(after.byName().keySet());
    for (String name : names) {
      List<String> key = Sources.key(name);
      Map<String, Row> old = rows(before.byName().get(name), key);
      Map<String, Row> now = rows(after.byName().get(name), key);
      old.forEach(
          (row, was) -> {
            Row is = now.get(row);
            List<Change.Cell> cells = is == null ? cells(was, null) : cells(was, is);
            if (is == null || !cells.isEmpty()) {
              Change.Kind kind = is == null ? Change.Kind.REMOVED : Change.Kind.CHANGED;
              changes.add(new Change(name, row, kind, cells));
            }
          });
      now.forEach(
          (row, is) -> {
            if (!old.containsKey(row)) {
              changes.add(new Change(name, row, Change.Kind.ADDED, cells(null, is)));
            }
          });
    }
    return changes;
  }

  private static Map<String, Row> rows(@Nullable Table table, List<String> key) {
    Map<String, Row> rows = new LinkedHashMap<>();
    if (table != null) {
      table.rows().forEach(row -> rows.put(row.key(key), row));
    }
    return rows;
  }

  private static List<Change.Cell> cells(@Nullable Row was, @Nullable Row is) {
    Set<String> columns = new LinkedHashSet<>();
    if (was != null) {
      columns.addAll(was.table().columns());
    }
    if (is != null) {
      columns.addAll(is.table().columns());
    }
    List<Change.Cell> cells = new ArrayList<>();
    for (String column : columns) {
      String before = was == null ? "" : was.text(column);
      String after = is == null ? "" : is.text(column);
      if (!before.equals(after)) {
        cells.add(new Change.Cell(column, before, after));
      }
    }
    return cells;
  }
}
