package org.capias.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.registry.alike.Likeness;

/**
 * name_bench of OpenSanctions' nomenklatura: a folder with {@code cases.csv}, pairs of names with
 * the columns case_group, schema, name1, name2, is_match, quality, category, notes.
 *
 * <p>A pair is taken for one from {@link Likeness#SAME} on. Precision and recall of {@code
 * is_match}; the misses tell each wrong pair with its quality, and whether a STRONG one is among
 * them, which the set's authors ask not to happen.
 */
final class NameBench implements GoldSet {
  @Override
  public String name() {
    return "name-bench";
  }

  @Override
  public Map<String, Score> score(Path folder, PrintStream misses) throws IOException {
    Path file = folder.resolve("cases.csv");
    if (!Files.isRegularFile(file)) {
      throw new IOException("no cases.csv");
    }
    List<List<String>> rows = Files.readAllLines(file).stream().map(NameBench::cells).toList();
    if (rows.isEmpty() || rows.get(0).size() < 6) {
      throw new IOException("cases.csv: not the columns of name_bench");
    }
    int hits = 0;
    int given = 0;
    int gold = 0;
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() < 6) {
        throw new IOException("cases.csv: not six columns: " + row);
      }
      double likeness = likeness(row);
      boolean same = likeness >= Likeness.SAME;
      boolean wanted = row.get(4).equals("true");
      hits += same && wanted ? 1 : 0;
      given += same ? 1 : 0;
      gold += wanted ? 1 : 0;
      if (same != wanted) {
        misses.printf(
            "%s\t%s\t%s\t%s\t%s\t%.2f%n",
            wanted ? "missed" : "extra", row.get(5), row.get(1), row.get(2), row.get(3), likeness);
      }
    }
    Map<String, Score> scores = new LinkedHashMap<>();
    scores.put("", Score.of(hits, given, gold));
    return scores;
  }

  private static double likeness(List<String> row) {
    boolean person = row.get(1).equals("Person");
    return person
        ? Likeness.ofPeople(row.get(2), row.get(3))
        : Likeness.ofBodies(row.get(2), row.get(3));
  }

  /** The cells of one line of CSV; a quoted cell may hold commas, and quotation marks doubled. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
