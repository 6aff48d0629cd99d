package org.capias.reading.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of time, read once from {@code words.tsv} beside this class. */
final class Lexicon {
  private static final Map<String, Word> WORDS = load();

  private Lexicon() {}

  /** The word, by its small letters; {@link Word#NONE} where it has nothing to do with time. */
  static Word of(String lower) {
    return WORDS.getOrDefault(lower, Word.NONE);
  }

  private static Map<String, Word> load() {
    Map<String, Word> words = new HashMap<>();
    for (String line : lines()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException("words.tsv: three columns wanted: " + line);
      }
      Role role = Role.valueOf(columns[0]);
      for (String word : columns[2].split(" ", -1)) {
        words.put(word, words.getOrDefault(word, Word.NONE).with(role, columns[1]));
      }
    }
    addCompounds(words);
    return words;
  }

  /** Twenty-one to ninety-nine, and twenty-first to ninety-ninth. */
  private static void addCompounds(Map<String, Word> words) {
    List<String> small = new ArrayList<>(words.keySet());
    for (String tens : List.copyOf(small)) {
      int ten = words.getOrDefault(tens, Word.NONE).number(Role.NUMBER);
      if (ten < 20 || ten > 90) {
        continue;
      }
      for (String one : small) {
        Word unit = words.getOrDefault(one, Word.NONE);
        add(words, tens, ten, one, unit, Role.NUMBER);
        add(words, tens, ten, one, unit, Role.ORDINAL);
      }
    }
  }

  private static void add(
      Map<String, Word> words, String tens, int ten, String one, Word unit, Role role) {
    int number = unit.number(role);
    if (number >= 1 && number <= 9) {
      words.put(tens + "-" + one, Word.NONE.with(role, Integer.toString(ten + number)));
    }
  }

  private static List<String> lines() {
    try (InputStream in = Lexicon.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing beside " + Lexicon.class);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv cannot be read", e);
    }
  }
}
