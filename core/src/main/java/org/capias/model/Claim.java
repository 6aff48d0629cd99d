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
  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without words");
    }
  }

  public Claim withId(String newId) {
    return new Claim(
        newId, subject, relation, value, unit, asOf, attributedTo, topic, modality, evidence, rule);
  }
}
