package org.capias.model;

/** How bad a problem is. */
public enum Severity implements Label {
  /** Something was not read. */
  ERROR("error"),
  /** Something was read with a reservation. */
  WARNING("warning");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
