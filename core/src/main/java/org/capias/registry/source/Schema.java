package org.capias.registry.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a table must look like, from its entry in {@code datapackage.json}.
 *
 * @param key columns that together tell one row from another
 * @param links cells that must name a row of some table
 */
record Schema(String table, List<Field> fields, List<String> key, List<Link> links) {
  Schema {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
    links = List.copyOf(links);
  }

  /** How precise a date must be. */
  enum Dates {
    /** Not a date. */
    NONE,
    /** Year, month or day. */
    PARTIAL,
    /** A day. */
    DAY
  }

  /**
   * One column.
   *
   * @param whole the text must be a whole number
   * @param allowed the values that may stand there, or null for any
   * @param list whether the cell holds several values with {@code ;} between them
   */
  record Field(
      String name,
      boolean required,
      boolean whole,
      @Nullable List<String> allowed,
      @Nullable Pattern pattern,
      Dates dates,
      boolean list) {}

  /** The values of {@code column} are values of {@code target} in {@code table}. */
  record Link(String column, String table, String target) {}

  List<String> columns() {
    return fields.stream().map(Field::name).toList();
  }
}
