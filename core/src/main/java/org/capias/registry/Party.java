package org.capias.registry;

import java.time.LocalDate;
import org.capias.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a state in the Rome Statute. All days come from the depositary and are whole days.
 *
 * @param deposited day on which the instrument was deposited
 * @param inForce first day on which the Statute is in force for the state (Art. 126)
 * @param withdrawalNotified day on which a notice of withdrawal was received, or null
 * @param withdrawalRevoked day on which that notice was taken back, or null
 * @param withdrawalEffective first day on which the state is no longer a party (Art. 127(1)), or
 *     null
 * @param source2 a second source, or null
 */
public record Party(
    String state,
    LocalDate deposited,
    Instrument instrument,
    LocalDate inForce,
    String rule,
    @Nullable LocalDate withdrawalNotified,
    @Nullable LocalDate withdrawalRevoked,
    @Nullable LocalDate withdrawalEffective,
    @Nullable String source2,
    Origin origin) {

  /** How the state bound itself. */
  public enum Instrument implements Label {
    RATIFICATION("ratification"),
    ACCESSION("accession"),
    ACCEPTANCE("acceptance"),
    SUCCESSION("succession");

    private final String label;

    Instrument(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Whether the state is a party on that day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(inForce)
        && (withdrawalEffective == null || day.isBefore(withdrawalEffective));
  }

  /** Whether the instrument lies with the depositary on that day without being in force yet. */
  public boolean pendingOn(LocalDate day) {
    return !day.isBefore(deposited) && day.isBefore(inForce);
  }
}
