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

  /** The words with about so many characters around them, cut between words. */
  static String around(String sentence, String words, int characters) {
    int at = Math.max(0, sentence.indexOf(words));
    int from = Math.max(0, at - characters / 2);
    int to = Math.min(sentence.length(), at + words.length() + characters / 2);
    from = from == 0 ? 0 : Math.min(at, sentence.indexOf(' ', from) + 1);
    to =
        to == sentence.length() ? to : Math.max(at + words.length(), sentence.lastIndexOf(' ', to));
    return (from == 0 ? "" : "… ")
        + sentence.substring(from, to)
        + (to == sentence.length() ? "" : " …");
  }

  private static String cut(String line, int columns) {
    if (line.codePointCount(0, line.length()) <= columns) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
  }
}
