package org.capias.intake.html;

import java.util.regex.Pattern;

/** Lines that say who wrote a piece or when, and nothing else. */
final class Bylines {
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  /** A date or a time, with nothing that would need a verb. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:"
              + MONTH
              + "\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+"
              + MONTH
              + ",?\\s+\\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}"
              + "|\\d{1,2}:\\d{2}\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|gmt|est|ist|cet|utc|et)?)");

  private static final Pattern BY = Pattern.compile("(?:By|BY|by)\\s+\\p{Lu}.{1,60}");

  private Bylines() {}

  static boolean is(String line) {
    String text = line.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    if (text.length() > 120) {
      return false;
    }
    if (BY.matcher(text).matches() && !text.matches(".*\\p{Ll}[.!?]$")) {
      return true;
    }
    return text.length() < 90
        && DATED.matcher(text).find()
        && !text.matches(".*[^A-Z\\d]{4}[.!?][”\"’]?$");
  }
}
