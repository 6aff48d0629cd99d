package org.capias.model;

/** Whether a rule's condition is met. */
public enum Holds implements Label {
  YES("yes"),
  NO("no"),
  CONTESTED("contested"),
  UNKNOWN("unknown");

  private final String label;

  Holds(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
