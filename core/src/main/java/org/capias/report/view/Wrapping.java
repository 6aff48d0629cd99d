package org.capias.report.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for a picture, which cannot do it by itself. */
final class Wrapping {
  private Wrapping() {}

  /**
   * At most so many lines of at most so many characters; what does not fit ends in an ellipsis, as
   * the whole stands in the list beside the picture.
   */
  static List<String> lines(String words, int columns, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Visible.line(words).split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      String last = lines.get(most - 1);
      lines = new ArrayList<>(lines.subList(0, most));
      lines.set(most - 1, last + " …");
    }
    lines.replaceAll(one -> cut(one, columns + 2));
    return lines;
  }

  private static String cut(String line, int columns) {
    if (line.codePointCount(0, line.length()) <= columns) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
  }
}
