package org.capias.cli;

import java.util.List;
import java.util.StringJoiner;
import org.capias.registry.Change;
import org.capias.registry.Registry;

/** What changed between two states of the registry, in words. */
final class Changes {
  private Changes() {}

  static void print(Sheet sheet, Registry before, Registry after, List<Change> changes) {
    sheet.title(before.version() + " → " + after.version(), count(changes));
    String table = "";
    for (Change change : changes) {
      if (!change.table().equals(table)) {
        table = change.table();
        sheet.heading(table);
      }
      sheet.plain(sentence(change));
    }
  }

  private static String count(List<Change> changes) {
    long added = changes.stream().filter(c -> c.kind() == Change.Kind.ADDED).count();
    long removed = changes.stream().filter(c -> c.kind() == Change.Kind.REMOVED).count();
    return "rows: "
        + added
        + " added, "
        + removed
        + " removed, "
        + (changes.size() - added - removed)
        + " changed";
  }

  private static String sentence(Change change) {
    StringJoiner cells = new StringJoiner("; ");
    for (Change.Cell cell : change.cells()) {
      cells.add(
          switch (change.kind()) {
            case ADDED -> cell.column() + " " + cell.after();
            case REMOVED -> cell.column() + " was " + cell.before();
            case CHANGED -> cell.column() + " " + said(cell.before()) + " → " + said(cell.after());
          });
    }
    return change.row() + " " + change.kind().label() + ": " + cells;
  }

  private static String said(String cell) {
    return cell.isEmpty() ? "(empty)" : cell;
  }
}
