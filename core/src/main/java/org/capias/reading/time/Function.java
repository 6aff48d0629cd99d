package org.capias.reading.time;

import java.util.Set;

/** Words that no noun phrase goes on with: after them an ordinal or a number stands alone. */
final class Function {
  private static final Set<String> WORDS =
      Set.of(
          "and", "or", "but", "to", "in", "on", "at", "by", "for", "from", "with", "when", "while",
          "as", "after", "before", "until", "that", "which", "who", "he", "she", "it", "they", "we",
          "i", "the", "a", "an", "his", "her", "their", "its", "was", "were", "is", "are", "had",
          "has", "have", "will", "would", "did", "could", "against", "between", "during", "over",
          "under", "of", "because", "if", "than", "then", "this", "there", "through", "into");

  private Function() {}

  static boolean is(Line line, int i) {
    return WORDS.contains(line.lower(i));
  }
}
