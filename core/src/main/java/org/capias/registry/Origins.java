package org.capias.registry;

import org.capias.registry.source.Row;

/** Reads the columns that say where a row comes from. */
final class Origins {
  private Origins() {}

  static Origin of(Row row) {
    return new Origin(row.source(), row.unverified(), row.note(), row.overlay());
  }
}
