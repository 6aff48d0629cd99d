package org.capias.registry;

import java.util.List;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An international or internationalised court and whom its orders bind.
 *
 * @param id {@code ICC}, {@code ICTY}, {@code ICTR}, {@code IRMCT}, {@code SCSL}, {@code KSC}
 * @param instrument id of the {@link Resolution}, or name of the treaty or law
 * @param from first day on which states could be asked
 * @param to day on which it closed, or null
 * @param states the states bound, where {@link Binds#NAMED_STATES}
 * @param duty the provision that makes the duty
 */
public record Tribunal(
    String id,
    String name,
    String instrument,
    @Nullable PartialDate created,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    Binds binds,
    List<String> states,
    String duty,
    Origin origin) {
  public Tribunal {
    states = List.copyOf(states);
  }

  /** Who must obey a request for arrest. */
  public enum Binds implements Label {
    STATES_PARTIES("states-parties"),
    UN_MEMBERS("un-members"),
    NAMED_STATES("named-states");

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
