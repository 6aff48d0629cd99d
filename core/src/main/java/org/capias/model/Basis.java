package org.capias.model;

/** Where the duty comes from. */
public enum Basis implements Label {
  STATE_PARTY("state party"),
  FORMER_PARTY("former party"),
  ARTICLE_12_3_DECLARATION("article 12(3) declaration"),
  SECURITY_COUNCIL_RESOLUTION("Security Council resolution"),
  /** An agreement with the court: Art. 87(5), or the treaty of another tribunal. */
  AGREEMENT("agreement"),
  NONE("none");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
