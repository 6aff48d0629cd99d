package org.capias.registry;

import java.util.List;
import org.capias.model.Determination;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a court on cooperation, in our own words.
 *
 * @param id {@code R28}
 * @param date day of the decision, or null where the sources do not tell
 * @param chamber null where no decision is known ({@link Kind#NONE_FOUND})
 * @param persons ids of the people concerned
 * @param encounter id of the {@link PastEncounter} it is about, or null
 * @param referral {@code none}, {@code ASP}, {@code UNSC}, {@code both}, {@code reversed} or {@code
 *     deferred}
 * @param document number of the decision, or null
 */
public record Ruling(
    String id,
    @Nullable PartialDate date,
    @Nullable String chamber,
    String state,
    List<String> persons,
    @Nullable String encounter,
    Kind kind,
    String finding,
    String referral,
    String holding,
    List<String> articles,
    @Nullable String document,
    Origin origin) {
  public Ruling {
    persons = List.copyOf(persons);
    articles = List.copyOf(articles);
  }

  /** What the decision does. */
  public enum Kind implements Label {
    /** Finds non-compliance. */
    FINDING("finding"),
    NO_FINDING("no-finding"),
    /** Tells Council and Assembly of a visit without a finding. */
    INFORMATION("information"),
    ORDER("order"),
    INVITATION("invitation"),
    CLARIFICATION("clarification"),
    APPEAL("appeal"),
    LEAVE_TO_APPEAL("leave-to-appeal"),
    /** Refers after an earlier finding. */
    REFERRAL("referral"),
    JURISDICTION("jurisdiction"),
    /** No decision was found in public; absence is not proof. */
    NONE_FOUND("none-found");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** As a finding of a determination. */
  public Determination.Finding asFinding() {
    return new Determination.Finding(
        date, chamber == null ? "unknown" : chamber, finding, referral, document, origin.source());
  }
}
