package org.capias.registry;

import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A request that a state arrest somebody. Far from all are public.
 *
 * @param warrant id of the {@link Warrant}
 * @param state code of the state asked, or null for all states parties
 * @param publicSince when the request became known, or null
 * @param confidential whether it was sent in confidence (Rome Statute Art. 87(3))
 */
public record Request(
    String warrant,
    @Nullable String state,
    PartialDate sent,
    @Nullable PartialDate publicSince,
    Kind kind,
    boolean confidential,
    Origin origin) {

  /** What was asked. */
  public enum Kind implements Label {
    ARREST_AND_SURRENDER("arrest-and-surrender"),
    PROVISIONAL_ARREST("provisional-arrest"),
    /** A state that is not bound was invited to arrest. */
    INVITATION("invitation");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }
}
