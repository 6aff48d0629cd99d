package org.capias.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a temporal expression means. Only {@link Moment} and the parts of a year have a {@link
 * PartialDate}; the rest is kept because a reader of news wants it as told: a weekday that nothing
 * fixes, a week, a decade, "recently", a duration.
 *
 * <p>Written as the {@code value} of a TIMEX3 (TimeML 1.2.1; ISO 24617-1).
 */
public sealed interface TimeValue {

  /** The value as TIMEX3 writes it. */
  String timex();

  /** The year, month or day, never finer than told. */
  default Optional<PartialDate> date() {
    return Optional.empty();
  }

  /**
   * A year, month or day, perhaps with a part of the day or a time of the clock.
   *
   * @param year negative before the common era; 0 where not known
   * @param month 0 where not known or not told
   * @param day 0 where not known or not told
   * @param part part of the day, or null
   * @param clock time of the clock, {@code 14:30}, or null
   * @param told the finest of year, month and day that the words speak of, known or not
   */
  record Moment(
      int year,
      int month,
      int day,
      @Nullable DayPart part,
      @Nullable String clock,
      PartialDate.Precision told)
      implements TimeValue {
    @Override
    public Optional<PartialDate> date() {
      return year < 1 || year > 9999 ? Optional.empty() : Optional.of(known());
    }

    private PartialDate known() {
      return month == 0
          ? PartialDate.ofYear(year)
          : day == 0 ? PartialDate.ofMonth(year, month) : new PartialDate(year, month, day);
    }

    @Override
    public String timex() {
      StringBuilder out = new StringBuilder(16).append(Timex.year(year));
      if (told != PartialDate.Precision.YEAR) {
        out.append('-').append(Timex.two(month));
      }
      if (told == PartialDate.Precision.DAY) {
        out.append('-').append(Timex.two(day));
      }
      if (clock != null) {
        out.append('T').append(clock);
      } else if (part != null) {
        out.append('T').append(part.code());
      }
      return out.toString();
    }
  }

  /** A season, quarter or half of a year; year 0 where not known, negative before the era. */
  record PartOfYear(int year, YearPart part) implements TimeValue {
    @Override
    public Optional<PartialDate> date() {
      return year < 1 || year > 9999 ? Optional.empty() : Optional.of(PartialDate.ofYear(year));
    }

    @Override
    public String timex() {
      return Timex.year(year) + "-" + part.code();
    }
  }

  /** A week, or its weekend, by the Monday it begins with. */
  record Week(LocalDate monday, boolean weekend) implements TimeValue {
    /** The month when the whole week lies in it, else the year when it does. */
    @Override
    public Optional<PartialDate> date() {
      LocalDate first = weekend ? monday.plusDays(5) : monday;
      LocalDate last = monday.plusDays(6);
      if (first.getYear() != last.getYear() || first.getYear() < 1 || first.getYear() > 9999) {
        return Optional.empty();
      }
      return Optional.of(
          first.getMonth() == last.getMonth()
              ? PartialDate.ofMonth(first.getYear(), first.getMonthValue())
              : PartialDate.ofYear(first.getYear()));
    }

    @Override
    public String timex() {
      return Timex.year(monday.get(IsoFields.WEEK_BASED_YEAR))
          + "-W"
          + Timex.two(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))
          + (weekend ? "-WE" : "");
    }
  }

  /** Ten years; {@code number} 198 is 1980 to 1989, negative before the common era. */
  record Decade(int number) implements TimeValue {
    @Override
    public String timex() {
      return number < 0 ? String.format("BC%03d", -number) : String.format("%03d", number);
    }
  }

  /** A hundred years; 19 is 1900 to 1999; before the common era {@code bc}. */
  record Century(int number, boolean bc) implements TimeValue {
    @Override
    public String timex() {
      return String.format(bc ? "BC%02d" : "%02d", number);
    }
  }

  /** A day of the week that nothing in the text fixes. */
  record Weekday(DayOfWeek day, @Nullable DayPart part) implements TimeValue {
    @Override
    public String timex() {
      return "XXXX-WXX-" + day.getValue() + (part == null ? "" : "T" + part.code());
    }
  }

  /** Past, present or future without a place on the calendar: "recently", "now". */
  record Reference(Tense tense) implements TimeValue {
    @Override
    public String timex() {
      return tense + "_REF";
    }
  }

  /**
   * How long.
   *
   * @param amount a number ({@code 2}, {@code 2.5}) or {@code X} where the words do not count
   * @param within the date it is a part of ("the last week of August"), or null
   */
  record Length(String amount, Unit unit, @Nullable PartialDate within) implements TimeValue {
    @Override
    public String timex() {
      return unit.duration(amount);
    }
  }

  /** Again and again, written as TIMEX3 does: {@code XXXX-WXX-1}, {@code P1D}. */
  record Recurring(String pattern) implements TimeValue {
    @Override
    public String timex() {
      return pattern;
    }
  }

  /** A time that the text names without fixing it, such as "weeks later": {@code XXXX-WXX}. */
  record Open(String pattern) implements TimeValue {
    @Override
    public String timex() {
      return pattern;
    }
  }
}
