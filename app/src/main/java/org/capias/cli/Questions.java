package org.capias.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Match;
import org.capias.registry.Person;
import org.capias.registry.Registry;

/** The parts of a legal question as typed, or a line that says what is wrong with them. */
final class Questions {
  private static final Pattern COURT = Pattern.compile("\\s*\\([A-Z]{2,}(/[A-Z]{2,})*\\)$");

  private Questions() {}

  static PartialDate date(String text) {
    try {
      return PartialDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new UsageException(
          "not a date that exists", "'" + text + "'", "give YYYY-MM-DD, YYYY-MM or YYYY");
    }
  }

  static LocalDate day(String where, String text) {
    PartialDate date = date(text);
    if (!date.isDay()) {
      throw new UsageException("not a day", where + " '" + text + "'", "give YYYY-MM-DD");
    }
    return date.first();
  }

  static Presence presence(String text) {
    try {
      return Label.parse(Presence.class, text.strip());
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "no such presence", "'" + text + "'", "say landed, overflight or surrender-transit");
    }
  }

  /**
   * The name as the registry may know it: a court in brackets behind it ("Ante Gotovina (ICTY)"),
   * as tables write it, is left out where the whole names nobody.
   */
  static String person(Registry registry, String name) {
    String without = COURT.matcher(name.strip()).replaceFirst("");
    return registry.findPerson(name) instanceof Match.None<Person> ? without : name;
  }
}
