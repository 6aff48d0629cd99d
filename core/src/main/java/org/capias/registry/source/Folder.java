package org.capias.registry.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.capias.registry.Flaw;

/**
 * Reads a folder of CSV files: UTF-8, comma, double quotes, the first line names the columns. A
 * whole registry has every table and every column; an overlay may have fewer of both.
 */
final class Folder {
  private final Path folder;
  private final DataPackage described;
  private final boolean overlay;
  private final List<Flaw> flaws = new ArrayList<>();

  Folder(Path folder, DataPackage described, boolean overlay) {
    this.folder = folder;
    this.described = described;
    this.overlay = overlay;
  }

  /** What is wrong with the files as files; filled by {@link #read}. */
  List<Flaw> flaws() {
    return flaws;
  }

  /** The tables that could be read, in the order of the description. */
  Map<String, Table> read() {
    Map<String, Table> tables = new LinkedHashMap<>();
    for (Schema schema : described.schemas()) {
      Path file = folder.resolve(schema.table() + ".csv");
      if (Files.exists(file)) {
        tables.put(schema.table(), table(schema, file));
      } else if (!overlay) {
        flaws.add(new Flaw(schema.table() + ".csv", 0, "the file is missing", "add it"));
      }
    }
    strangers();
    return tables;
  }

  private void strangers() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")
            && described.schemas().stream().noneMatch(s -> name.equals(s.table() + ".csv"))) {
          flaws.add(
              new Flaw(
                  name,
                  0,
                  "no table of the registry is called so",
                  "rename it to one of "
                      + String.join(", ", described.schemas().stream().map(Schema::table).toList())
                      + ", or take it away"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table table(Schema schema, Path file) {
    List<String> columns = new ArrayList<>();
    List<String[]> cells = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .detectBomHeader(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(file)) {
      for (CsvRecord line : csv) {
        if (columns.isEmpty()) {
          columns.addAll(line.getFields());
          checkColumns(schema, columns);
        } else {
          checkWidth(schema, columns, line);
          cells.add(line.getFields().toArray(String[]::new));
          lines.add((int) line.getStartingLineNumber());
        }
      }
    } catch (CsvParseException | IOException e) {
      flaws.add(
          new Flaw(
              schema.table() + ".csv",
              lines.isEmpty() ? 1 : lines.get(lines.size() - 1),
              "the file cannot be read as CSV after this line (" + e.getMessage() + ")",
              "write it in UTF-8 with commas, and close every quote"));
    }
    if (columns.isEmpty()) {
      flaws.add(
          new Flaw(
              schema.table() + ".csv",
              1,
              "the file is empty",
              "begin it with the line " + String.join(",", schema.columns())));
    }
    return new Table(schema.table(), columns, table -> rows(table, cells, lines));
  }

  private List<Row> rows(Table table, List<String[]> cells, List<Integer> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      rows.add(new Row(table, cells.get(i), lines.get(i), overlay));
    }
    return rows;
  }

  private void checkColumns(Schema schema, List<String> columns) {
    List<String> known = schema.columns();
    for (String column : new HashSet<>(columns)) {
      if (!known.contains(column)) {
        flaws.add(
            new Flaw(
                schema.table() + ".csv",
                1,
                "unknown column '" + column + "'",
                "the columns are " + String.join(", ", known)));
      }
    }
    for (Schema.Field field : schema.fields()) {
      if (!columns.contains(field.name()) && (field.required() || !overlay)) {
        flaws.add(
            new Flaw(
                schema.table() + ".csv",
                1,
                "the column '" + field.name() + "' is missing",
                "add it to the first line and to every row"));
      }
    }
  }

  private void checkWidth(Schema schema, List<String> columns, CsvRecord line) {
    int width = line.getFieldCount();
    if (width != columns.size()) {
      flaws.add(
          new Flaw(
              schema.table() + ".csv",
              (int) line.getStartingLineNumber(),
              width + " cells where the first line names " + columns.size() + " columns",
              "put values that contain a comma in double quotes"));
    }
  }
}
