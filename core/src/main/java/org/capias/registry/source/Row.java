package org.capias.registry.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: cells of text, empty where nothing is known.
 *
 * <p>The typed readers trust their cell: rows are checked ({@link Check}) before anybody reads
 * them.
 */
public final class Row {
  private final Table table;
  private final String[] cells;
  private final int line;
  private final boolean overlay;

  Row(Table table, String[] cells, int line, boolean overlay) {
    this.table = table;
    this.cells = cells;
    this.line = line;
    this.overlay = overlay;
  }

  /** Line of the file, or 0 for the bundled registry, which has none. */
  int line() {
    return line;
  }

  /** Whether the row comes from a user's own folder. */
  public boolean overlay() {
    return overlay;
  }

  Table table() {
    return table;
  }

  String[] cells() {
    return cells;
  }

  /** A cell; empty where the column is empty or the table has no such column. */
  public String text(String column) {
    return cell(table.column(column));
  }

  private String cell(int column) {
    return column < 0 || column >= cells.length ? "" : cells[column];
  }

  public String source() {
    return cell(table.source);
  }

  /** Names of the columns of this row that its source does not cover. */
  public List<String> unverified() {
    return parts(cell(table.unverified));
  }

  public @Nullable String note() {
    String note = cell(table.note);
    return note.isEmpty() ? null : note;
  }

  /** A cell, or null where it is empty. */
  public @Nullable String orNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  public boolean yes(String column) {
    return text(column).equals("yes");
  }

  public @Nullable PartialDate date(String column) {
    String text = text(column);
    return text.isEmpty() ? null : PartialDate.parse(text);
  }

  public @Nullable LocalDate day(String column) {
    String text = text(column);
    return text.isEmpty() ? null : PartialDate.parse(text).first();
  }

  /** The parts of a cell that holds a list, without empty ones. */
  public List<String> list(String column) {
    return parts(text(column));
  }

  static List<String> parts(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf(';', from);
      if (end < 0) {
        end = text.length();
      }
      String part = text.substring(from, end).strip();
      if (!part.isEmpty()) {
        parts.add(part);
      }
      from = end + 1;
    }
    return parts;
  }

  /** The cells of these columns, joined: what tells this row from the others of its table. */
  String key(List<String> columns) {
    StringBuilder key = new StringBuilder();
    for (String column : columns) {
      key.append(key.isEmpty() ? "" : " / ").append(text(column));
    }
    return key.toString();
  }
}
