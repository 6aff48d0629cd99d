package org.capias.reading.time;

/** A part of the year that is no month, by the codes of TIMEX3. */
public enum YearPart {
  SPRING("SP", 3),
  SUMMER("SU", 6),
  AUTUMN("FA", 9),
  WINTER("WI", 12),
  Q1("Q1", 1),
  Q2("Q2", 4),
  Q3("Q3", 7),
  Q4("Q4", 10),
  H1("H1", 1),
  H2("H2", 7);

  private final String code;
  private final int month;

  YearPart(String code, int month) {
    this.code = code;
    this.month = month;
  }

  String code() {
    return code;
  }

  /** The month in which it begins; a season begins with its first full month in the north. */
  int month() {
    return month;
  }

  static YearPart of(String code) {
    for (YearPart part : values()) {
      if (part.code.equals(code)) {
        return part;
      }
    }
    throw new IllegalArgumentException("no part of the year: " + code);
  }
}
