package org.capias.reading.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nouns.csv}. */
final class NounCues {
  /**
   * A noun that attributes.
   *
   * @param kind what its source does
   * @param introducers words before the content; "to" an infinitive or a noun
   */
  record Entry(Kind kind, Set<String> introducers) {}

  private static final NounCues ENGLISH = new NounCues();

  private final Map<String, Entry> entries = new HashMap<>(512);

  private NounCues() {
    for (String[] row : Lexicon.rows("nouns.csv")) {
      entries.put(
          row[0],
          new Entry(Kind.valueOf(row[1].toUpperCase(Locale.ROOT)), Set.of(row[2].split(" "))));
    }
  }

  static NounCues english() {
    return ENGLISH;
  }

  @Nullable Entry of(String lower) {
    return entries.get(lower);
  }
}
