package org.capias.model;

/** How far an agreement has come. */
public enum AgreementStatus implements Label {
  SIGNED("signed"),
  DISCUSSED("discussed"),
  ANNOUNCED("announced");

  private final String label;

  AgreementStatus(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
