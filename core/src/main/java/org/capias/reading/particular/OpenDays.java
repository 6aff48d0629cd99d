package org.capias.reading.particular;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular;
import org.capias.model.Particular.Kind;
import org.capias.model.Particular.Of;
import org.capias.model.Reading;
import org.capias.model.ToldEncounter;

/**
 * Days of an encounter that its sentence leaves open: a weekday, or a day and month without a year,
 * in an article that tells no day of the arrival; the weekend before the day of publication.
 */
final class OpenDays {
  private static final Pattern ARRIVAL =
      Pattern.compile(
          "\\b(?:[Aa]rriv(?:ed|es|al|ing)|[Ll]ands?|[Ll]anded|[Tt]ouched down|[Ff]lew"
              + " in)\\b[^.;:“”\"]{0,60}?\\bon"
              + " (?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?"
              + " (\\d{1,2})\\b(?!,? \\d{4})|(\\d{1,2})"
              + " (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b(?!,? \\d{4}))");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Pattern WEEKEND =
      Pattern.compile("\\b(?:at|over|during|on|this|last) (?:the |last |this )?weekend\\b");

  /** A weekend in such a sentence may be that of the departure. */
  private static final Pattern LEAVING =
      Pattern.compile("\\b(?:left|leaves?|leaving|from|departed|departure|out of)\\b");

  private OpenDays() {}

  static List<Particular> in(Reading reading) {
    List<Particular> all = new ArrayList<>();
    PartialDate published = reading.document().published();
    for (ToldEncounter told : reading.encounters()) {
      boolean visit = told.kind() == EncounterKind.VISIT || told.kind() == EncounterKind.TRANSIT;
      for (Evidence sentence : told.evidence()) {
        if (visit && told.from().isEmpty()) {
          arrival(all, told, sentence);
        }
        if (published != null && published.isDay()) {
          weekend(all, told, sentence, published.first());
        }
      }
    }
    return all.stream().distinct().toList();
  }

  private static void arrival(List<Particular> all, ToldEncounter told, Evidence sentence) {
    Matcher arrival = ARRIVAL.matcher(sentence.quote());
    if (!arrival.find()) {
      return;
    }
    String day;
    if (arrival.group(1) != null) {
      day = arrival.group(1).toUpperCase(Locale.ROOT) + "DAY";
    } else {
      boolean american = arrival.group(2) != null;
      int month = MONTHS.indexOf(arrival.group(american ? 2 : 5)) + 1;
      int number = Integer.parseInt(arrival.group(american ? 3 : 4));
      day = String.format(Locale.ROOT, "%02d-%02d", month, number);
    }
    all.add(one(Kind.OPEN_DAY, "day of the arrival", told, day, day, sentence));
  }

  /** The weekend before the day of publication, or that day's own. */
  private static void weekend(
      List<Particular> all, ToldEncounter told, Evidence sentence, LocalDate published) {
    String words = sentence.quote();
    if (WEEKEND.matcher(words).find() && !LEAVING.matcher(words).find()) {
      LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
      String value = "the weekend of " + saturday;
      all.add(one(Kind.WEEKEND, "weekend", told, value, saturday.toString(), sentence));
    }
  }

  private static Particular one(
      Kind kind, String topic, ToldEncounter told, String value, String day, Evidence sentence) {
    return new Particular(
        kind, topic, Of.person(told.person()), value, List.of(day), List.of(sentence), "open days");
  }
}
