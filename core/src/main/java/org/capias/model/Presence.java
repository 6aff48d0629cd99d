package org.capias.model;

/** How the person is on the territory. */
public enum Presence implements Label {
  /** On the territory, airports and their transit areas included. */
  LANDED("landed"),
  /** A free suspect crossing the airspace. */
  OVERFLIGHT("overflight"),
  /** Already being surrendered to the court across this state, Rome Statute Art. 89(3). */
  SURRENDER_TRANSIT("surrender-transit");

  private final String label;

  Presence(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
