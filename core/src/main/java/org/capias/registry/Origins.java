package org.capias.registry;

import org.capias.registry.source.Row;

/** Reads the columns that say where a row comes from. */
final class Origins {
  private Origins() {}

  static Origin of(Row row) {
    return new Origin(
        row.text("source"), row.list("unverified"), row.orNull("note"), row.overlay());
  }
}
