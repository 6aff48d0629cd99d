package org.capias.registry;

import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of a state under the Rome Statute, or an act that looks like one and had no effect.
 *
 * @param id {@code D01}
 * @param lodged day on which it was lodged
 * @param coversFrom first day of the crimes it covers, or null
 * @param coversTo last day of the crimes it covers; null: open-ended, or does not apply
 * @param situation id of the {@link Situation} it concerns, and no other; null where there is none
 * @param binds whether a duty to arrest follows from it
 */
public record Declaration(
    String id,
    String state,
    Kind kind,
    PartialDate lodged,
    @Nullable PartialDate coversFrom,
    @Nullable PartialDate coversTo,
    @Nullable String situation,
    Binds binds,
    String text,
    String effect,
    Origin origin) {

  /** What sort of act. */
  public enum Kind implements Label {
    ARTICLE_12_3("article-12-3"),
    ARTICLE_12_3_CONFIRMATION("article-12-3-confirmation"),
    ARTICLE_124("article-124"),
    SELF_REFERRAL("self-referral"),
    /** An accession taken back before it was in force. */
    ACCESSION_WITHDRAWN("accession-withdrawn");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Whether a duty to arrest follows. */
  public enum Binds implements Label {
    YES("yes"),
    NO("no"),
    /** The state is bound as a party, so that the question does not arise. */
    NOT_APPLICABLE("not-applicable");

    private final String label;

    Binds(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
