package org.capias.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a page as paragraphs. A PDF knows lines; words of one sentence stand on several. Lines
 * are joined with a space until one ends short of the others or an empty one follows; a word cut at
 * a line's end stays cut, because whether its hyphen belongs to it is not told.
 */
final class Lines {
  private Lines() {}

  static String joined(String page) {
    List<String> lines = new ArrayList<>();
    int longest = 0;
    for (String line : page.split("\r?\n", -1)) {
      String words = line.strip();
      lines.add(words);
      longest = Math.max(longest, words.length());
    }
    StringBuilder text = new StringBuilder();
    boolean open = false;
    for (String line : lines) {
      if (line.isEmpty()) {
        open = false;
        continue;
      }
      if (!text.isEmpty()) {
        text.append(open ? " " : "\n\n");
      }
      text.append(line);
      boolean full = line.length() * 10 > longest * 7;
      open =
          full
              || !".!?:”\"".contains(line.substring(line.length() - 1))
                  && line.length() * 2 > longest;
    }
    return text.toString();
  }
}
