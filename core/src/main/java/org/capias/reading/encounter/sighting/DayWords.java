package org.capias.reading.encounter.sighting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The verbs beside a date that tell whose date it is, from {@code days.tsv}. */
final class DayWords {
  static final Set<String> CAUSING = of("causing");
  static final Set<String> OPENING = of("opening");
  static final Set<String> FIXED = of("fixed");
  static final Set<String> PART = of("part");
  static final Set<String> HOLDING = of("holding");

  private DayWords() {}

  private static Set<String> of(String question) {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream in = DayWords.class.getResourceAsStream("days.tsv")) {
      if (in == null) {
        throw new IllegalStateException("word list missing from the program: days.tsv");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          words.put(line.substring(tab + 1), Set.of(line.substring(0, tab).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("days.tsv", e);
    }
    Set<String> found = words.get(question);
    if (found == null) {
      throw new IllegalStateException("no words for " + question + " in days.tsv");
    }
    return found;
  }
}
