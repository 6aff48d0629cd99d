package org.capias.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.text.Tokens;

/**
 * Names as lists of folded parts: tokens split at hyphens, without particles, so that {@code Omar
 * al-Bashir}, {@code Omar Al Bashir} and {@code Omar Elbashir} have parts that can meet.
 */
final class Parts {
  private Parts() {}

  static List<String> of(String name) {
    List<String> parts = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isBreak(name.charAt(i))) {
        if (i > start) {
          add(parts, name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  static List<String> of(Tokens tokens, int first, int end) {
    List<String> parts = new ArrayList<>(4);
    for (int i = first; i < end; i++) {
      String word = tokens.lower(i);
      if (word.indexOf('-') < 0) {
        add(parts, word);
      } else {
        parts.addAll(of(word));
      }
    }
    return parts;
  }

  private static void add(List<String> parts, String word) {
    String letters = Fold.letters(word);
    // A mark that stands alone, as behind an emoji, has no letters.
    if (letters.isEmpty()
        || !Character.isLetter(letters.codePointAt(0))
        || Fold.isParticle(letters)) {
      return;
    }
    parts.add(letters);
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '-' || c == '\u00a0' || c == '"' || c == '“' || c == '”' || c == ',';
  }
}
