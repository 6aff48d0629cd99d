package org.capias.model;

/** What became of it, as told. */
public enum Outcome implements Label {
  NOT_ARRESTED("not-arrested"),
  ARRESTED("arrested"),
  DID_NOT_TRAVEL("did-not-travel"),
  RELEASED("released"),
  LEFT_EARLY("left-early"),
  /** The text neither says nor plainly implies it. */
  UNKNOWN("unknown");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
