package org.capias.model;

/** How real a text makes the thing it claims. */
public enum Modality implements Label {
  HAPPENED("happened"),
  PLANNED("planned"),
  POSSIBLE("possible"),
  DENIED("denied");

  private final String label;

  Modality(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
