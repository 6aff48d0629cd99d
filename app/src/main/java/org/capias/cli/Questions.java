package org.capias.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.capias.model.Label;
import org.capias.model.PartialDate;
import org.capias.model.Presence;

/** The parts of a legal question as typed, or a line that says what is wrong with them. */
final class Questions {
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
}
