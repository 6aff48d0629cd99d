package org.capias.cli;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/**
 * How one text became another, for people: paragraphs that changed, and in them the words, {@code
 * [-gone-]} and {@code {+new+}}; in colours on a terminal. What did not change is left out but for
 * a mark.
 */
final class Differences {
  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String OFF = "\u001B[0m";

  private Differences() {}

  /** Empty where the texts are the same. */
  static String between(
      String before, String after, String nameBefore, String nameAfter, boolean colours) {
    List<DiffRow> rows =
        DiffRowGenerator.create()
            .showInlineDiffs(true)
            .mergeOriginalRevised(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(start -> start ? (colours ? RED : "") + "[-" : "-]" + (colours ? OFF : ""))
            .newTag(start -> start ? (colours ? GREEN : "") + "{+" : "+}" + (colours ? OFF : ""))
            .build()
            .generateDiffRows(before.lines().toList(), after.lines().toList());
    StringBuilder out = new StringBuilder();
    boolean skipped = false;
    for (DiffRow row : rows) {
      if (row.getTag() == DiffRow.Tag.EQUAL) {
        skipped = true;
      } else {
        out.append(skipped ? "  …\n" : "").append("  ").append(row.getOldLine()).append('\n');
        skipped = false;
      }
    }
    return out.isEmpty() ? "" : "- " + nameBefore + "\n+ " + nameAfter + "\n" + out;
  }
}
