package org.capias.registry.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns at once, its rows when they are first asked for. Immutable to its users and
 * safe to share between threads.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final String[] names;
  private final Function<Table, List<Row>> reader;

  /** Where the next column is looked for first: who reads a row reads it from left to right. */
  private int next;

  private @Nullable List<Row> rows;

  /** Numbers of the columns that every fact reads last, or -1. */
  final int unverified;

  final int note;
  final int source;

  Table(String name, List<String> columns, Function<Table, List<Row>> reader) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.names = this.columns.toArray(String[]::new);
    for (int i = 0; i < names.length; i++) {
      names[i] = names[i].intern();
    }
    this.unverified = this.columns.indexOf("unverified");
    this.note = this.columns.indexOf("note");
    this.source = this.columns.indexOf("source");
    this.reader = reader;
  }

  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  /** Number of the column, or -1. Threads may race for the hint: a wrong one costs a look. */
  @SuppressWarnings("ReferenceEquality") // both are interned; what is not is found below
  int column(String column) {
    int hint = next;
    if (hint < names.length && names[hint] == column) {
      next = hint + 1;
      return hint;
    }
    int at = columns.indexOf(column);
    next = at + 1;
    return at;
  }

  public synchronized List<Row> rows() {
    if (rows == null) {
      rows = List.copyOf(reader.apply(this));
    }
    return rows;
  }

  /**
   * This table with the rows of another laid over it: a row with the key of one of ours takes its
   * place, the others come after ours.
   */
  Table under(Table other, List<String> key) {
    return new Table(
        name,
        columns,
        table -> {
          List<Row> merged = new ArrayList<>();
          var theirs = new java.util.LinkedHashMap<String, Row>();
          for (Row row : other.rows()) {
            theirs.put(row.key(key), inColumns(table, row));
          }
          for (Row row : rows()) {
            Row replaced = theirs.remove(row.key(key));
            merged.add(
                replaced == null ? new Row(table, row.cells(), row.line(), false) : replaced);
          }
          merged.addAll(theirs.values());
          return merged;
        });
  }

  private static Row inColumns(Table table, Row row) {
    String[] cells = new String[table.columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.text(table.columns.get(i));
    }
    return new Row(table, cells, row.line(), true);
  }
}
