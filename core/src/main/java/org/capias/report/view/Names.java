package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the names that speakers are given are one: {@code Putin} is {@code Vladimir Putin} where
 * nobody else of that name speaks. Only the page is arranged by it; the record keeps what was told.
 */
final class Names {
  /** Each name with its words, names of the same words once. */
  private final Map<List<String>, String> known = new LinkedHashMap<>();

  private final Map<String, String> fullest = new HashMap<>();

  Names(Collection<String> names) {
    names.forEach(name -> known.putIfAbsent(words(name), name));
  }

  /** The fullest name that contains this one and ends alike, or the name itself. */
  String fullest(String name) {
    return fullest.computeIfAbsent(name, this::find);
  }

  private String find(String name) {
    List<String> words = words(name);
    String best = name;
    int fuller = 0;
    for (Map.Entry<List<String>, String> other : known.entrySet()) {
      List<String> more = other.getKey();
      if (!words.isEmpty()
          && more.size() > words.size()
          && more.get(more.size() - 1).equals(words.get(words.size() - 1))
          && more.containsAll(words)) {
        fuller++;
        best = other.getValue();
      }
    }
    return fuller == 1 ? best : known.getOrDefault(words, name);
  }

  /** The words in small letters. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
