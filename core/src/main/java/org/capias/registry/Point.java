package org.capias.registry;

import org.capias.model.Label;

/**
 * A point on the globe that stands for a state or a place, so that it can be drawn. Nothing need
 * have happened there: a visit to a state is drawn at its capital because a map needs a point.
 *
 * @param state code of the state
 * @param name name of the point; for a city the name that {@link Place} has
 * @param latitude degrees north of the equator (WGS 84), to about a kilometre
 * @param longitude degrees east of Greenwich
 */
public record Point(
    String state,
    String name,
    double latitude,
    double longitude,
    StandsFor standsFor,
    Origin origin) {

  /** What a point stands for. */
  public enum StandsFor implements Label {
    /** For the city and for its state. */
    CAPITAL("capital"),
    /** For the city alone, though the state has it as a capital as well. */
    ANOTHER_CAPITAL("another capital"),
    /** For a state or territory, where a capital is disputed or there is none. */
    REFERENCE_POINT("reference point"),
    CITY("city");

    private final String label;

    StandsFor(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** Whether the point stands for its whole state. */
  public boolean ofState() {
    return standsFor == StandsFor.CAPITAL || standsFor == StandsFor.REFERENCE_POINT;
  }
}
