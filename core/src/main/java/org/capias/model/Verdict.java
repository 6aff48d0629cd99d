package org.capias.model;

/** How the sources stand to each other on one value. */
public enum Verdict implements Label {
  AGREE("agree"),
  DISAGREE("disagree"),
  SINGLE_SOURCE("single-source");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
