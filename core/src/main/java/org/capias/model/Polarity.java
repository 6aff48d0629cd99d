package org.capias.model;

/** Whether the speaker affirms or denies. */
public enum Polarity implements Label {
  AFFIRMED("affirmed"),
  DENIED("denied");

  private final String label;

  Polarity(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
