package org.capias.reading.time;

import java.util.Locale;

/** Units of time, from fine to coarse, with the letters that TIMEX3 durations give them. */
public enum Unit {
  SECOND("TS"),
  MINUTE("TM"),
  HOUR("TH"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  /** A duration of so many of this unit: {@code P2Y}, {@code PT3H}, {@code PXD}. */
  String duration(String amount) {
    return code.charAt(0) == 'T' ? "PT" + amount + code.charAt(1) : "P" + amount + code;
  }

  /** Whether the unit is finer than a day. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
