package org.capias.reading.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Function words and the parts of speech they may have, from {@code closed-class.txt}; every other
 * word has one of the open parts of speech. A set of tags is an {@code int}, one bit for each
 * {@link Tag#ordinal}.
 */
final class ClosedClass {
  /** What a word outside the list may be. */
  static final int OPEN =
      bit(Tag.ADJ)
          | bit(Tag.ADV)
          | bit(Tag.INTJ)
          | bit(Tag.NOUN)
          | bit(Tag.NUM)
          | bit(Tag.PROPN)
          | bit(Tag.VERB);

  private static final Map<String, Integer> TAGS = load();

  private ClosedClass() {}

  static int bit(Tag tag) {
    return 1 << tag.ordinal();
  }

  /** Tags that a word, in small letters, may have. */
  static int of(String lower) {
    return TAGS.getOrDefault(lower, OPEN);
  }

  /** Whether the word is in the list. */
  static boolean holds(String lower) {
    return TAGS.containsKey(lower);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> tags = new HashMap<>(512);
    for (String line : Resources.lines("closed-class.txt")) {
      String[] cells = line.split(" ");
      int set = 0;
      for (int i = 1; i < cells.length; i++) {
        set |= bit(Tag.valueOf(cells[i]));
      }
      tags.put(cells[0], set);
    }
    return tags;
  }
}
