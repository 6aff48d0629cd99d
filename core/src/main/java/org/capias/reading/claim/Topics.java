package org.capias.reading.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.capias.model.ClaimTopic;
import org.capias.model.Label;
import org.capias.reading.claim.word.Lexicon;
import org.jspecify.annotations.Nullable;

/** What a claim is about, by the words of its relation, unit and subject: {@code topics.tsv}. */
final class Topics {
  private static final Map<String, String> BY_WORD = Lexicon.byWord("topics.tsv");

  private static final List<String> COURT =
      List.of(
          "icc",
          "court",
          "statute",
          "rome",
          "tribunal",
          "treaty",
          "membership",
          "withdraw",
          "convention",
          "ratif",
          "acce");

  private Topics() {}

  static ClaimTopic of(Line line, String subject, String relation, @Nullable String unit) {
    ClaimTopic topic = first(relation);
    if (topic == null && unit != null) {
      topic = first(unit);
    }
    if (topic == null) {
      topic = first(subject);
    }
    boolean other = topic == ClaimTopic.MEMBERSHIP && !isOfCourt(subject + " " + relation);
    return topic == null || other ? ClaimTopic.OTHER : topic;
  }

  /** Membership is that of a court or its treaty: who joins a club or a party owes nothing. */
  private static boolean isOfCourt(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : COURT) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
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
