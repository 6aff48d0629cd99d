package org.capias.model;

/** What became of an objection. */
public enum Disposition implements Label {
  REJECTED("rejected"),
  ACCEPTED("accepted"),
  UNTESTED("untested");

  private final String label;

  Disposition(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
