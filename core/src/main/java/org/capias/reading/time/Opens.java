package org.capias.reading.time;

/** Values of times that are told and not fixed. */
final class Opens {
  private Opens() {}

  /**
   * As fine as the unit, with nothing known: {@code XXXX-XX-XX}, {@code XXXX-WXX}, {@code XXXX}.
   */
  static String pattern(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
      case DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
    };
  }
}
