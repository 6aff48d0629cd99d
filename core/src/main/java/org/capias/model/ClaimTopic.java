package org.capias.model;

/** What a claim is about. */
public enum ClaimTopic implements Label {
  WARRANT("warrant"),
  MEMBERSHIP("membership"),
  OBLIGATION("obligation"),
  CONDUCT("conduct"),
  DEPENDENCE("dependence"),
  TRADE("trade"),
  AGREEMENT("agreement"),
  CASUALTIES("casualties"),
  SUPPORT("support"),
  HISTORY("history"),
  REACTION("reaction"),
  OTHER("other");

  private final String label;

  ClaimTopic(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
