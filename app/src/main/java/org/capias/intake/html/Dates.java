package org.capias.intake.html;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The day in what a page writes as its date. ISO 8601 and RFC 822 are taken as written, in the zone
 * that the publisher wrote it in; months may have their names in any of the languages below. {@code
 * 03/04/2019} may be March or April and is left open; {@code 19/11/2019} may not.
 */
public final class Dates {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "pt", "it", "nl", "ru", "uk", "pl", "tr", "id", "sv", "nb", "da",
          "fi", "cs", "ro", "hu", "el", "bg", "sr", "hr", "ar", "fa", "he", "hi", "sw", "ca", "az",
          "ka", "hy");

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s?[/.年년]\\s?(\\d\\d?)\\s?[/.月월]\\s?(\\d\\d?)(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d\\d?)[/.-](\\d\\d?)[/.-]((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d\\d?)(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?,?"
              + "[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(\\p{L}[\\p{L}\\p{M}]{2,14})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+(?:at\\s)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MAIL =
      Pattern.compile("^(?:\\p{L}+,?\\s+)?(\\d\\d?)[\\s-](\\p{L}{3,9})[\\s-](\\d\\d)\\s+\\d\\d?:");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{10}|\\d{13})$");

  private Dates() {}

  /** The months' names; made on first use, because it costs some tens of milliseconds. */
  private static final class Months {
    static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
      for (String language : LANGUAGES) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
        for (int m = 0; m < 12; m++) {
          add(names.getMonths()[m], m + 1);
          add(names.getShortMonths()[m], m + 1);
        }
      }
      add("sept", 9);
    }

    private static void add(String name, int month) {
      String plain = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
      if (plain.length() >= 3) {
        BY_NAME.putIfAbsent(plain, month);
      }
    }
  }

  /** The first date in the text, or null. */
  public static @Nullable PartialDate in(String text) {
    String line =
        (text.length() > 300 ? text.substring(0, 300) : text).replace('\u00A0', ' ').strip();
    PartialDate whole = PartialDate.tryParse(line).orElse(null);
    if (whole != null) {
      return whole;
    }
    Matcher m = ISO.matcher(line);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = COMPACT.matcher(line);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = EPOCH.matcher(line);
    if (m.find()) {
      return ofEpoch(line);
    }
    m = MAIL.matcher(line);
    if (m.find()) { // RFC 822 wrote years in two figures
      int year = Integer.parseInt(m.group(3));
      return named(String.valueOf(year + (year < 70 ? 2000 : 1900)), m.group(2), m.group(1));
    }
    m = YEAR_FIRST.matcher(line);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = DAY_MONTH.matcher(line);
    while (m.find()) {
      PartialDate day = named(m.group(3), m.group(2), m.group(1));
      if (day != null) {
        return day;
      }
    }
    m = MONTH_DAY.matcher(line);
    while (m.find()) {
      PartialDate day = named(m.group(3), m.group(1), m.group(2));
      if (day != null) {
        return day;
      }
    }
    m = YEAR_LAST.matcher(line);
    return m.find() ? clear(m.group(1), m.group(2), m.group(3)) : null;
  }

  private static @Nullable PartialDate ofEpoch(String digits) {
    long number = Long.parseLong(digits);
    Instant time =
        digits.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    return PartialDate.of(time.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static @Nullable PartialDate named(String year, String name, String day) {
    String plain = name.toLowerCase(Locale.ROOT);
    Integer month = Months.BY_NAME.get(plain);
    return month == null ? null : day(year, String.valueOf(month), day);
  }

  /** Day and month in figures, where only one reading is possible. */
  private static @Nullable PartialDate clear(String one, String two, String year) {
    int first = Integer.parseInt(one);
    int second = Integer.parseInt(two);
    String full = year.length() == 2 ? "20" + year : year;
    if (first == second || first > 12) {
      return day(full, two, one);
    }
    return second > 12 ? day(full, one, two) : null;
  }

  private static @Nullable PartialDate day(String year, String month, String day) {
    try {
      int m = Integer.parseInt(month);
      int d = Integer.parseInt(day);
      return m == 0 || d == 0 ? null : new PartialDate(Integer.parseInt(year), m, d);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
