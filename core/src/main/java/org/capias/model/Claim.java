package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure, share, date, count, membership or dependence that a document tells.
 *
 * @param id {@code c1} … in case-file order; empty in a single reading
 * @param subject of whom or what
 * @param relation what is said of it ("population", "exports to China")
 * @param value as written ("around three million", "90%")
 * @param unit what is counted, or null
 * @param asOf the day (month, year) for which it holds, or null
 * @param attributedTo who says so, in the text's words, or null for the author
 * @param evidence the sentence; never empty
 * @param rule name of the reading rule
 */
public record Claim(
    String id,
    String subject,
    String relation,
    String value,
    @Nullable String unit,
    @Nullable PartialDate asOf,
    @Nullable String attributedTo,
    ClaimTopic topic,
    Modality modality,
    List<Evidence> evidence,
    String rule) {
  /** So long are at most the words between a value and what is counted. */
  private static final int SMALL = 8;

  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without words");
    }
  }

  /**
   * The value with what is counted, joined as the sentence joins them: {@code the majority of its
   * imports}.
   */
  public String amount() {
    return unit == null || value.endsWith(unit) ? value : value + between(unit) + unit;
  }

  /** A space, or the small words that stand between them: {@code of}, {@code of the}. */
  private String between(String counted) {
    String sentence = evidence.get(0).quote();
    int at = sentence.indexOf(value);
    int from = at + value.length();
    int to = at < 0 ? -1 : sentence.indexOf(counted, from);
    boolean near = to > from && to - from <= SMALL;
    String between = near ? sentence.substring(from, to) : " ";
    boolean words = between.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    return words && between.startsWith(" ") && between.endsWith(" ") ? between : " ";
  }

  public Claim withId(String newId) {
    return new Claim(
        newId, subject, relation, value, unit, asOf, attributedTo, topic, modality, evidence, rule);
  }
}
