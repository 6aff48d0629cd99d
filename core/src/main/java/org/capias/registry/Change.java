package org.capias.registry;

import java.util.List;
import org.capias.model.Label;

/**
 * A row that differs between two states of the registry.
 *
 * @param table name of the table
 * @param row key of the row
 * @param cells the cells that differ; for a row added or removed, all that are filled
 */
public record Change(String table, String row, Kind kind, List<Cell> cells) {
  public Change {
    cells = List.copyOf(cells);
  }

  /** What became of the row. */
  public enum Kind implements Label {
    ADDED("added"),
    REMOVED("removed"),
    CHANGED("changed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** A cell before and after; empty text where there was or is nothing. */
  public record Cell(String column, String before, String after) {}
}
