package org.capias.model;

/** An enumerated value that has one spelling in JSON, on the command line and in text. */
public interface Label {
  /** The spelling of the contract, such as {@code not-made}. */
  String label();

  /**
   * The constant with that label.
   *
   * @throws IllegalArgumentException naming the labels that exist
   */
  static <E extends Enum<E> & Label> E parse(Class<E> type, String label) {
    for (E constant : type.getEnumConstants()) {
      if (constant.label().equals(label)) {
        return constant;
      }
    }
    StringBuilder known = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      known.append(known.isEmpty() ? "" : ", ").append(constant.label());
    }
    throw new IllegalArgumentException("'" + label + "' is none of: " + known);
  }
}
