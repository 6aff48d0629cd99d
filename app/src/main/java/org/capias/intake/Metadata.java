package org.capias.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.capias.model.PartialDate;
import org.capias.model.Problem;
import org.capias.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is known of files besides their text: a CSV table whose first line names its columns. {@code
 * path}, relative to the table, says which file a row is for; of the others {@code url}, {@code
 * outlet}, {@code title}, {@code author} and {@code published} are used. Rows for files that are
 * not read do no harm: one table may serve a whole collection. A date that is none is told with its
 * line and left open.
 */
final class Metadata {
  static final Metadata NONE = new Metadata(Map.of());

  /** What the table tells of one file; all null where it has no row for it. */
  record Row(
      @Nullable String url,
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String author,
      @Nullable PartialDate published) {
    static final Row EMPTY = new Row(null, null, null, null, null);
  }

  private final Map<Path, Row> rows;

  private Metadata(Map<Path, Row> rows) {
    this.rows = rows;
  }

  Row of(Path file) {
    return rows.isEmpty() ? Row.EMPTY : rows.getOrDefault(place(file), Row.EMPTY);
  }

  static Metadata load(Path table, List<Problem> problems) {
    Map<Path, Row> rows = new HashMap<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
      new Table(table, problems).readInto(rows, csv);
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          new Problem(
              table.toString(),
              Severity.ERROR,
              (Files.exists(table) ? "table cannot be read, " : "no such table, ")
                  + table
                  + ", check the path given with --metadata"));
    } catch (CsvParseException e) {
      problems.add(
          new Problem(
              table.toString(),
              Severity.ERROR,
              "broken table ("
                  + e.getMessage()
                  + "), "
                  + table
                  + ", write it as CSV in UTF-8 with quotes closed"));
    }
    return new Metadata(rows);
  }

  /** {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, the last also with a time behind it. */
  static @Nullable PartialDate date(String text) {
    boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    return PartialDate.tryParse(timed ? text.substring(0, 10) : text).orElse(null);
  }

  private static Path place(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** One pass over the table's lines. */
  private static final class Table {
    private final Path table;
    private final Path folder;
    private final List<Problem> problems;
    private final Map<String, Integer> columns = new HashMap<>();

    Table(Path table, List<Problem> problems) {
      this.table = table;
      this.folder = place(table).resolveSibling("");
      this.problems = problems;
    }

    void readInto(Map<Path, Row> rows, Iterable<CsvRecord> csv) {
      for (CsvRecord line : csv) {
        if (columns.isEmpty()) {
          for (int i = 0; i < line.getFieldCount(); i++) {
            String name = line.getField(i).strip().toLowerCase(Locale.ROOT).replace("\uFEFF", "");
            columns.putIfAbsent(name, i);
          }
          if (!columns.containsKey("path")) {
            tell(line, "no column 'path'", "name the columns in the first line");
            return;
          }
          continue;
        }
        row(rows, line);
      }
    }

    private void row(Map<Path, Row> rows, CsvRecord line) {
      String path = field(line, "path");
      if (path == null) {
        return;
      }
      String day = field(line, "published");
      PartialDate published = day == null ? null : date(day);
      if (day != null && published == null) {
        tell(line, "not a date: '" + day + "'", "write YYYY-MM-DD, YYYY-MM or YYYY");
      }
      Row row =
          new Row(
              field(line, "url"),
              field(line, "outlet"),
              field(line, "title"),
              field(line, "author"),
              published);
      try {
        if (rows.putIfAbsent(place(folder.resolve(path)), row) != null) {
          tell(line, "a second row for '" + path + "'", "the first is taken; remove one");
        }
      } catch (InvalidPathException e) {
        tell(line, "not a path: '" + path + "'", "check the spelling");
      }
    }

    private @Nullable String field(CsvRecord line, String column) {
      Integer at = columns.get(column);
      String value = at == null || at >= line.getFieldCount() ? "" : line.getField(at).strip();
      return value.isEmpty() ? null : value;
    }

    private void tell(CsvRecord line, String what, String whatToDo) {
      String where = table + " line " + line.getStartingLineNumber();
      problems.add(
          new Problem(table.toString(), Severity.WARNING, what + ", " + where + ", " + whatToDo));
    }
  }
}
