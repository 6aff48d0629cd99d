package org.capias.registry;

import java.util.List;
import org.capias.model.Label;
import org.capias.model.PartialDate;

/**
 * A resolution of the Security Council that makes, or does not make, a duty to arrest.
 *
 * @param id {@code UNSCR-1593}
 * @param symbol {@code S/RES/1593 (2005)}
 * @param states the states named
 * @param situations ids of the {@link Situation}s it concerns, and no others
 */
public record Resolution(
    String id,
    String symbol,
    PartialDate adopted,
    List<String> states,
    List<String> situations,
    Binds binds,
    String effect,
    String paragraphs,
    Origin origin) {
  public Resolution {
    states = List.copyOf(states);
    situations = List.copyOf(situations);
  }

  /** Who must cooperate. */
  public enum Binds implements Label {
    /** Every member of the United Nations. */
    ALL_MEMBERS("all-members"),
    /** The states named; all others are urged at most. */
    NAMED_STATE("named-state"),
    /** A mandate, no duty of a state. */
    NONE("none");

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
