package org.capias.reading.time;

/** Numbers as texts write them. */
final class Numbers {
  private Numbers() {}

  /** The value of a row of one to four digits; -1 for anything else. */
  static int digits(String text) {
    int n = text.length();
    if (n == 0 || n > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  /** The value of digits with an ordinal ending ("2nd", "20th"); -1 for anything else. */
  static int ordinal(String text) {
    int n = text.length();
    if (n < 3 || n > 6 || text.charAt(0) > '9') {
      return -1;
    }
    return switch (text.substring(n - 2)) {
      case "st", "nd", "rd", "th" -> digits(text.substring(0, n - 2));
      default -> -1;
    };
  }

  /** "1970s", "470s", "70s": the decade, 197, 47 or 7; -1 for anything else. */
  static int tens(String text) {
    int n = text.length();
    if (n < 3 || n > 5 || text.charAt(n - 1) != 's' || text.charAt(n - 2) != '0') {
      return -1;
    }
    return digits(text.substring(0, n - 2));
  }

  static boolean isTens(String text) {
    return tens(text) >= 0;
  }

  /**
   * Digits with thousands separators or one decimal point, as TIMEX3 writes it; else empty text.
   */
  static String amount(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      } else if (c != ',' && (c < '0' || c > '9')) {
        return "";
      }
      if (c != ',') {
        out.append(c);
      }
    }
    return points > 1 || text.isEmpty() || text.charAt(0) > '9' || text.charAt(0) < '0'
        ? ""
        : out.toString();
  }
}
