package org.capias.reading.claim;

import java.util.Locale;
import java.util.Map;
import org.capias.model.ClaimTopic;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/** What a claim is about, by the words of its relation, unit and subject: {@code topics.tsv}. */
final class Topics {
  private static final Map<String, String> BY_WORD = Lexicon.byWord("topics.tsv");

  private Topics() {}

  static ClaimTopic of(Line line, String subject, String relation, @Nullable String unit) {
    ClaimTopic topic = first(relation);
    if (topic == null && unit != null) {
      topic = first(unit);
    }
    if (topic == null) {
      topic = first(subject);
    }
    return topic == null ? ClaimTopic.OTHER : topic;
  }

  /** The topic of the first word that has one. */
  private static @Nullable ClaimTopic first(String text) {
    int from = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    while (from < lower.length()) {
      int end = from;
      while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
        end++;
      }
      if (end > from) {
        String topic = BY_WORD.get(lower.substring(from, end));
        if (topic != null) {
          return Label.parse(ClaimTopic.class, topic);
        }
      }
      from = end + 1;
    }
    return null;
  }
}
