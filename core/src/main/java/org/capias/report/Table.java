package org.capias.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written, and what its descriptor says of it: both come from the same columns, so
 * that they cannot drift apart. Filled column by column, then read.
 *
 * @param <T> what a row is made of
 */
final class Table<T> {
  /** Year, month or day, as precise as told. */
  private static final String DATE = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

  /**
   * A column.
   *
   * @param type of Table Schema: {@code string} or {@code integer}
   * @param required whether no cell is empty
   * @param pattern what each cell matches, or null
   * @param allowed the only values, or empty
   * @param refers the table whose first column holds the same values, or null
   */
  record Column<T>(
      String name,
      String type,
      String description,
      boolean required,
      @Nullable String pattern,
      List<String> allowed,
      @Nullable String refers,
      Function<T, @Nullable Object> value) {}

  private final String name;
  private final String title;
  private final List<T> rows;
  private final List<Column<T>> columns = new ArrayList<>();
  private boolean keyed;

  Table(String name, String title, List<T> rows) {
    this.name = name;
    this.title = title;
    this.rows = rows;
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  List<Column<T>> columns() {
    return columns;
  }

  /** Whether the first column is different in each row. */
  boolean keyed() {
    return keyed;
  }

  /** The first column, which names the row. */
  Table<T> key(String column, String description, Function<T, @Nullable Object> value) {
    keyed = true;
    return add(column, "string", description, true, null, List.of(), null, value);
  }

  /** Text that may be absent. */
  Table<T> text(String column, String description, Function<T, @Nullable Object> value) {
    return add(column, "string", description, false, null, List.of(), null, value);
  }

  /** Text that is always there. */
  Table<T> always(String column, String description, Function<T, @Nullable Object> value) {
    return add(column, "string", description, true, null, List.of(), null, value);
  }

  Table<T> date(String column, String description, Function<T, @Nullable Object> value) {
    return add(column, "string", description, false, DATE, List.of(), null, value);
  }

  Table<T> number(String column, String description, Function<T, @Nullable Object> value) {
    return add(column, "integer", description, true, null, List.of(), null, value);
  }

  /** One of the labels of an enumeration. */
  <E extends Enum<E> & Label> Table<T> label(
      String column, String description, Class<E> type, Function<T, E> value) {
    List<String> labels = Arrays.stream(type.getEnumConstants()).map(Label::label).toList();
    return add(
        column, "string", description, true, null, labels, null, row -> value.apply(row).label());
  }

  /** The key of a row in another table. */
  Table<T> refers(
      String column,
      String description,
      boolean required,
      String table,
      Function<T, @Nullable Object> value) {
    return add(column, "string", description, required, null, List.of(), table, value);
  }

  private Table<T> add(
      String column,
      String type,
      String description,
      boolean required,
      @Nullable String pattern,
      List<String> allowed,
      @Nullable String refers,
      Function<T, @Nullable Object> value) {
    columns.add(new Column<>(column, type, description, required, pattern, allowed, refers, value));
    return this;
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells, empty where a value is absent. */
  List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>(rows.size());
    for (T row : rows) {
      List<String> line = new ArrayList<>(columns.size());
      for (Column<T> column : columns) {
        Object value = column.value().apply(row);
        line.add(value == null ? "" : value.toString());
      }
      cells.add(line);
    }
    return cells;
  }
}
