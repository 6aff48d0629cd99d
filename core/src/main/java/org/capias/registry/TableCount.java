package org.capias.registry;

import java.util.ArrayList;
import java.util.List;
import org.capias.registry.source.Row;
import org.capias.registry.source.Table;
import org.capias.registry.source.Tables;

/**
 * How large a table is and on what it rests.
 *
 * @param withSource rows behind which a page stands
 * @param overlay rows from a user's own folder
 */
public record TableCount(String table, int rows, int withSource, int overlay) {
  static List<TableCount> of(Tables tables) {
    List<TableCount> counts = new ArrayList<>();
    for (Table table : tables.all()) {
      int sourced = 0;
      int overlay = 0;
      for (Row row : table.rows()) {
        sourced += row.text("source").equals(Origin.FROM_MEMORY) ? 0 : 1;
        overlay += row.overlay() ? 1 : 0;
      }
      counts.add(new TableCount(table.name(), table.rows().size(), sourced, overlay));
    }
    return counts;
  }
}
