package org.capias.casefile.encounter;

import java.time.LocalDate;
import java.util.Optional;
import org.capias.casefile.voice.Shelf;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.Particular.Kind;

/**
 * Days of an arrival that an article without a date of its own leaves open: a weekday, or a day and
 * month without a year. Beside the day that others tell they say something all the same: "on
 * Monday" fits Monday 2 September, "on Tuesday" does not. They make no day of the encounter.
 */
final class LooseDays {
  /** How far from the day that others tell a weekday is looked for: it comes once in seven. */
  private static final int NEAR = 3;

  private LooseDays() {}

  /**
   * The day of the arrival that a sentence names, read by the day that others tell; empty where it
   * names none, where the article tells a whole day anyway, or others tell no day.
   */
  static Optional<PartialDate> of(
      Shelf shelf, Telling telling, Evidence sentence, PartialDate others) {
    boolean visit =
        telling.kind() == EncounterKind.VISIT || telling.kind() == EncounterKind.TRANSIT;
    if (!visit || !telling.days().isEmpty() || !others.isDay()) {
      return Optional.empty();
    }
    return shelf.told(Kind.OPEN_DAY, sentence).stream()
        .findFirst()
        .flatMap(told -> beside(told.things().get(0), others));
  }

  private static Optional<PartialDate> beside(String told, PartialDate others) {
    if (Character.isLetter(told.charAt(0))) {
      return Optional.of(weekday(told, others.first()));
    }
    return PartialDate.tryParse(others.first().getYear() + "-" + told)
        .filter(date -> Math.abs(date.first().toEpochDay() - others.first().toEpochDay()) < 300);
  }

  /** Every weekday comes once within three days of another day. */
  private static PartialDate weekday(String name, LocalDate others) {
    LocalDate day = others.minusDays(NEAR);
    while (!day.getDayOfWeek().name().equals(name)) {
      day = day.plusDays(1);
    }
    return PartialDate.of(day);
  }
}
