package org.capias.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;

/**
 * Days of an arrival that an article without a date of its own leaves open: a weekday, or a day and
 * month without a year. Beside the day that others tell they say something all the same: "on
 * Monday" fits Monday 2 September, "on Tuesday" does not. They make no day of the encounter.
 */
final class LooseDays {
  /** How far from the day that others tell a weekday is looked for: it comes once in seven. */
  private static final int NEAR = 3;

  private static final Pattern ARRIVAL =
      Pattern.compile(
          "\\b(?:[Aa]rriv(?:ed|es|al|ing)|[Ll]ands?|[Ll]anded|[Tt]ouched down|[Ff]lew"
              + " in)\\b[^.;:“”\"]{0,60}?\\bon"
              + " (?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?"
              + " (\\d{1,2})\\b(?!,? \\d{4})|(\\d{1,2})"
              + " (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b(?!,? \\d{4}))");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private LooseDays() {}

  /**
   * The day of the arrival that a sentence names, read by the day that others tell; empty where it
   * names none, where the article tells a whole day anyway, or others tell no day.
   */
  static Optional<PartialDate> of(Telling telling, Evidence sentence, PartialDate others) {
    boolean visit =
        telling.kind() == EncounterKind.VISIT || telling.kind() == EncounterKind.TRANSIT;
    if (!visit || !telling.days().isEmpty() || !others.isDay()) {
      return Optional.empty();
    }
    Matcher arrival = ARRIVAL.matcher(sentence.quote());
    if (!arrival.find()) {
      return Optional.empty();
    }
    if (arrival.group(1) != null) {
      return Optional.of(weekday(arrival.group(1), others.first()));
    }
    boolean american = arrival.group(2) != null;
    int month = MONTHS.indexOf(arrival.group(american ? 2 : 5)) + 1;
    int day = Integer.parseInt(arrival.group(american ? 3 : 4));
    return PartialDate.tryParse(
            String.format(Locale.ROOT, "%04d-%02d-%02d", others.year(), month, day))
        .filter(date -> Math.abs(date.first().toEpochDay() - others.first().toEpochDay()) < 300);
  }

  /** Every weekday comes once within three days of another day. */
  private static PartialDate weekday(String name, LocalDate others) {
    String begins = name.substring(0, 3).toUpperCase(Locale.ROOT);
    LocalDate day = others.minusDays(NEAR);
    while (!DayOfWeek.from(day).name().startsWith(begins)) {
      day = day.plusDays(1);
    }
    return PartialDate.of(day);
  }
}
