package org.capias.model;

/** Whether a state was bound to arrest and surrender, by the case law of the court. */
public enum Answer implements Label {
  /** Bound. */
  YES("yes"),
  /** Nothing owed. */
  NO("no"),
  /** No chamber has settled the point. */
  CONTESTED("contested"),
  /** Ratified or acceded, but the Statute is not yet in force for it. */
  NOT_IN_FORCE("not-in-force"),
  /** Facts are missing, or the place is not a state. */
  UNKNOWN("unknown");

  private final String label;

  Answer(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
