package org.capias.registry.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.PartialDate;
import org.capias.registry.Flaw;
import org.capias.registry.Origin;

/**
 * Whether every cell is what the description of its column asks for: there, of its form, of the
 * values allowed, naming rows that exist, with a source.
 */
final class CellCheck {
  private final DataPackage described;
  private final Tables tables;
  private final boolean overlayOnly;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Map<String, Set<String>> targets = new HashMap<>();

  CellCheck(DataPackage described, Tables tables, boolean overlayOnly) {
    this.described = described;
    this.tables = tables;
    this.overlayOnly = overlayOnly;
  }

  List<Flaw> run() {
    for (Table table : tables.all()) {
      Schema schema = described.schema(table.name());
      Map<String, Row> keys = new HashMap<>();
      for (Row row : table.rows()) {
        Row other = keys.put(row.key(schema.key()), row);
        if (overlayOnly && !row.overlay()) {
          continue;
        }
        if (other != null) {
          flaw(
              row,
              "the same "
                  + String.join(" and ", schema.key())
                  + " as line "
                  + other.line()
                  + ": "
                  + row.key(schema.key()),
              "correct one of them or take it away");
        }
        check(schema, row);
      }
    }
    return flaws;
  }

  private void check(Schema schema, Row row) {
    for (Schema.Field field : schema.fields()) {
      String cell = row.text(field.name());
      checkCharacters(field, row, cell);
      if (cell.isBlank()) {
        if (field.required()) {
          flaw(row, "'" + field.name() + "' is empty", required(field));
        }
      } else if (field.list()) {
        Row.parts(cell).forEach(part -> checkValue(field, row, part));
      } else {
        checkValue(field, row, cell);
      }
    }
    checkUnverified(schema, row);
    for (Schema.Link link : schema.links()) {
      checkLink(link, row);
    }
  }

  private static String required(Schema.Field field) {
    return field.name().equals("source")
        ? "give the URL or citation of a page that you saw, or write " + Origin.FROM_MEMORY
        : "fill it in";
  }

  private void checkCharacters(Schema.Field field, Row row, String cell) {
    if (!cell.equals(cell.strip())) {
      flaw(row, "'" + field.name() + "' begins or ends with a space", "take the space away");
    }
    if (cell.chars().anyMatch(c -> c < ' ' || c == 0xfffd) || cell.equals(Packed.DITTO)) {
      flaw(
          row,
          "'" + field.name() + "' holds a line end, a tab or a character that cannot be read",
          "write it as plain UTF-8 text on one line");
    }
  }

  private void checkValue(Schema.Field field, Row row, String value) {
    if (field.allowed() != null && !field.allowed().contains(value)) {
      flaw(
          row,
          "'" + field.name() + "' is '" + value + "'",
          "write one of " + String.join(", ", field.allowed()));
    }
    if (field.pattern() != null && !field.pattern().matcher(value).matches()) {
      flaw(
          row,
          "'" + field.name() + "' is '" + value + "'",
          "write it in the form " + field.pattern());
    }
    if (field.whole() && !value.matches("[0-9]{1,9}")) {
      flaw(row, "'" + field.name() + "' is '" + value + "'", "write a whole number");
    }
    if (field.dates() != Schema.Dates.NONE) {
      checkDate(field, row, value);
    }
  }

  private void checkDate(Schema.Field field, Row row, String value) {
    boolean day = field.dates() == Schema.Dates.DAY;
    boolean good =
        PartialDate.tryParse(value).map(date -> !day || date.isDay()).orElse(Boolean.FALSE);
    if (!good) {
      flaw(
          row,
          "'" + field.name() + "' is '" + value + "', which is no " + (day ? "day" : "date"),
          "write YYYY-MM-DD"
              + (day ? "" : ", or YYYY-MM or YYYY where the source tells no more")
              + ", or leave it empty");
    }
  }

  private void checkUnverified(Schema schema, Row row) {
    List<String> columns = row.list("unverified");
    for (String column : columns) {
      if (!schema.columns().contains(column) || row.text(column).isEmpty()) {
        flaw(
            row,
            "'unverified' names '" + column + "', which is no filled column of the row",
            "name columns of the first line, with ; between them");
      }
    }
    if (!columns.isEmpty() && row.text("source").equals(Origin.FROM_MEMORY)) {
      flaw(
          row,
          "'unverified' names columns though the row has no source at all",
          "empty it: nothing of such a row is verified");
    }
  }

  private void checkLink(Schema.Link link, Row row) {
    Set<String> known =
        targets.computeIfAbsent(
            link.table() + "." + link.target(),
            any -> {
              Set<String> values = new HashSet<>();
              for (Row target : tables.table(link.table()).rows()) {
                values.add(target.text(link.target()));
              }
              return values;
            });
    for (String value : row.list(link.column())) {
      if (!known.contains(value)) {
        flaw(
            row,
            "'"
                + link.column()
                + "' is '"
                + value
                + "', which "
                + link.table()
                + ".csv does not have",
            "correct it, or add " + value + " to " + link.table() + ".csv");
      }
    }
  }

  private void flaw(Row row, String what, String todo) {
    flaws.add(Sources.flaw(row, what, todo));
  }
}
