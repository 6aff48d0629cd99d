package org.capias.reading.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.capias.reading.speech.word.Kind;
import org.capias.reading.speech.word.Lexicon;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nouns.csv} and the adjectives of {@code adjectives.csv}. */
final class NounCues {
  /**
   * A noun that attributes.
   *
   * @param kind what its source does
   * @param introducers words before the content; "to" an infinitive or a noun
   */
  record Entry(Kind kind, Set<String> introducers) {}

  private static final NounCues NOUNS = new NounCues("nouns.csv");
  private static final NounCues ADJECTIVES = new NounCues("adjectives.csv");

  private final Map<String, Entry> entries = new HashMap<>(512);

  private NounCues(String file) {
    for (String[] row : Lexicon.rows(file)) {
      entries.put(
          row[0],
          new Entry(Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), Set.of(row[2].split(" "))));
    }
  }

  static NounCues nouns() {
    return NOUNS;
  }

  static NounCues adjectives() {
    return ADJECTIVES;
  }

  @Nullable Entry of(String lower) {
    return entries.get(lower);
  }
}
