package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Which of the names that speakers are given are one: {@code Putin} is {@code Vladimir Putin} where
 * nobody else of that name speaks. Only the page is arranged by it; the record keeps what was told.
 */
final class Names {
  private final List<String> known = new ArrayList<>();

  Names(Collection<String> names) {
    for (String name : names) {
      if (!known.contains(name)) {
        known.add(name);
      }
    }
  }

  /** The fullest name that contains this one and ends alike, or the name itself. */
  String fullest(String name) {
    List<String> words = words(name);
    String same = "";
    String best = name;
    int fuller = 0;
    for (String other : known) {
      List<String> more = words(other);
      if (more.equals(words)) {
        same = same.isEmpty() ? other : same;
      }
      boolean ends =
          !words.isEmpty()
              && !more.isEmpty()
              && more.get(more.size() - 1).equals(words.get(words.size() - 1));
      if (ends && more.size() > words.size() && more.containsAll(words)) {
        fuller++;
        best = other;
      }
    }
    return fuller == 1 ? best : same.isEmpty() ? name : same;
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
