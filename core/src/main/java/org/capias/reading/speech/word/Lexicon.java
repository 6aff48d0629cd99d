package org.capias.reading.speech.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the word lists of this package: comma-separated, no quoting, {@code #} begins a comment,
 * the first row names the columns. A list of single words is one column without a name.
 */
public final class Lexicon {
  private Lexicon() {}

  /** The rows below the heading, cells trimmed. */
  public static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>(600);
    boolean heading = true;
    for (String line : lines(file)) {
      if (heading) {
        heading = false;
        continue;
      }
      rows.add(cells(line));
    }
    return rows;
  }

  /** The words of a list, one or more on a line. */
  public static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (String line : lines(file)) {
      for (String word : line.trim().split(" +")) {
        words.add(word.replace('_', ' '));
      }
    }
    return words;
  }

  private static String[] cells(String line) {
    List<String> cells = new ArrayList<>(6);
    int from = 0;
    while (true) {
      int comma = line.indexOf(',', from);
      if (comma < 0) {
        cells.add(line.substring(from).trim());
        return cells.toArray(new String[0]);
      }
      cells.add(line.substring(from, comma).trim());
      from = comma + 1;
    }
  }

  private static List<String> lines(String file) {
    String all;
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("word list not on the class path: " + file);
      }
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    List<String> lines = new ArrayList<>();
    for (String line : all.split("\n")) {
      if (!line.isBlank() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }
}
