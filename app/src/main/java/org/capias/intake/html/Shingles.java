package org.capias.intake.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers what was said, to know when it is said again. */
final class Shingles {
  private static final int WORDS = 4;
  private final Set<String> seen = new HashSet<>();

  /** Whether nearly all of a longer text was said before; remembers it. */
  boolean hasMostOf(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    int all = 0;
    int again = 0;
    for (int i = 0; i + WORDS <= words.size(); i++) {
      all++;
      again += seen.add(String.join(" ", words.subList(i, i + WORDS))) ? 0 : 1;
    }
    return all >= 6 && again * 10 >= all * 9;
  }
}
