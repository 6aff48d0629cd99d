package org.capias.reading.time;

/** Pieces of TIMEX3 values. */
final class Timex {
  private Timex() {}

  /** Four digits, {@code XXXX} for 0, {@code BC0490} for -490. */
  static String year(int year) {
    if (year == 0) {
      return "XXXX";
    }
    return year < 0 ? "BC" + four(-year) : four(year);
  }

  private static String four(int n) {
    String digits = Integer.toString(n);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  /** Two digits, {@code XX} for 0. */
  static String two(int n) {
    return n == 0 ? "XX" : n < 10 ? "0" + n : Integer.toString(n);
  }
}
