package org.capias.intake.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares short texts by their words. */
final class Likeness {
  private Likeness() {}

  /** Whether nearly all words of each are words of the other. */
  static boolean alike(String one, String other) {
    if (one.length() > 3 * other.length() + 20 || other.length() > 3 * one.length() + 20) {
      return false;
    }
    Set<String> ones = of(one);
    Set<String> others = of(other);
    if (ones.isEmpty() || others.isEmpty()) {
      return false;
    }
    int both = 0;
    for (String word : ones) {
      both += others.contains(word) ? 1 : 0;
    }
    return both * 10 >= Math.max(ones.size(), Math.min(others.size(), ones.size() + 4)) * 7;
  }

  static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words;
  }
}
