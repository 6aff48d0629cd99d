package org.capias.model;

/** How the sources stand to each other on one value. */
public enum Verdict implements Label {
  AGREE("agree"),
  DISAGREE("disagree"),
  SINGLE_SOURCE("single-source"),
  /**
   * One thing that changed while it was reported: values that cannot both be true at once, each
   * told in its time. They stand in the order of publication.
   */
  DEVELOPMENT("development");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
