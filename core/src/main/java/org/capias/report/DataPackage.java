package org.capias.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.report.Table.Column;
import org.capias.report.view.Page;

/**
 * A case file as a Tabular Data Package (Frictionless): CSV after RFC 4180 in UTF-8, and {@code
 * datapackage.json}, which tells of every column what it means, what may stand in it and to which
 * other table it leads.
 *
 * <p>Cells are exactly what the record has. A spreadsheet may take a cell that begins with {@code
 * =} for a formula; {@code docs/formats.md} says how to open them as text.
 */
final class DataPackage {
  private final Json json;

  private DataPackage(Json json) {
    this.json = json;
  }

  static void write(CaseFile file, Reports.Folder folder) {
    List<Table<?>> tables = Tables.of(file);
    try {
      for (Table<?> table : tables) {
        try (CsvWriter csv =
            CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(folder.file(table.name() + ".csv"))) {
          csv.writeRecord(table.header());
          table.cells().forEach(csv::writeRecord);
        }
      }
      try (Writer out = folder.file("datapackage.json")) {
        Json.write(out, true, json -> new DataPackage(json).descriptor(file, tables));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void descriptor(CaseFile file, List<Table<?>> tables) throws IOException {
    json.object(
        () -> {
          json.string("profile", "tabular-data-package");
          json.string("name", "capias-case-file");
          json.string("title", Page.inWords(file).title());
          json.string(
              "description",
              "A case file, read from articles with registry " + file.registryVersion() + ".");
          json.list("resources", tables, this::resource);
        });
  }

  private void resource(Table<?> table) throws IOException {
    json.object(
        () -> {
          json.string("name", table.name());
          json.string("path", table.name() + ".csv");
          json.string("title", table.title());
          json.string("profile", "tabular-data-resource");
          json.string("format", "csv");
          json.string("mediatype", "text/csv");
          json.string("encoding", "utf-8");
          json.object("dialect", table, t -> dialect());
          json.object("schema", table, this::schema);
        });
  }

  /** What RFC 4180 says anyhow; some readers guess where nothing is said. */
  private void dialect() throws IOException {
    json.object(
        () -> {
          json.string("delimiter", ",");
          json.string("quoteChar", "\"");
          json.yes("doubleQuote", true);
          json.string("lineTerminator", "\r\n");
          json.yes("skipInitialSpace", false);
          json.yes("header", true);
        });
  }

  private <T> void schema(Table<T> table) throws IOException {
    json.object(
        () -> {
          json.list("fields", table.columns(), this::field);
          json.strings("missingValues", List.of(""));
          if (table.keyed()) {
            json.string("primaryKey", table.columns().get(0).name());
          }
          List<Column<T>> leading =
              table.columns().stream().filter(c -> c.refers() != null).toList();
          if (!leading.isEmpty()) {
            json.list("foreignKeys", leading, this::foreignKey);
          }
        });
  }

  private void field(Column<?> column) throws IOException {
    json.object(
        () -> {
          json.string("name", column.name());
          json.string("type", column.type());
          json.string("description", column.description());
          if (column.required() || column.pattern() != null || !column.allowed().isEmpty()) {
            json.object("constraints", column, this::constraints);
          }
        });
  }

  private void constraints(Column<?> column) throws IOException {
    json.object(
        () -> {
          json.yes("required", column.required());
          if (column.pattern() != null) {
            json.string("pattern", column.pattern());
          }
          if (!column.allowed().isEmpty()) {
            json.strings("enum", column.allowed());
          }
        });
  }

  /** Every table that is led to has its key in a column {@code id}. */
  private void foreignKey(Column<?> column) throws IOException {
    json.object(
        () -> {
          json.string("fields", column.name());
          json.object(
              "reference",
              column,
              c ->
                  json.object(
                      () -> {
                        json.string("resource", c.refers());
                        json.string("fields", "id");
                      }));
        });
  }
}
