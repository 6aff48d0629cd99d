package org.capias.model;

/** What brought a person and a state together, as told. */
public enum EncounterKind implements Label {
  /** Was on the territory and free. */
  VISIT("visit"),
  /** Announced and still open when written. */
  PLANNED("planned"),
  /** A trip that did not take place. */
  NOT_MADE("not-made"),
  /** Crossed the airspace without landing. */
  OVERFLIGHT("overflight"),
  /** Arrest, or surrender and transfer to a court. */
  ARREST("arrest"),
  /** Set free from custody. */
  RELEASE("release"),
  /** Lives or hides there. */
  RESIDENCE("residence"),
  /** Stopped on the way to somewhere else. */
  TRANSIT("transit");

  private final String label;

  EncounterKind(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
