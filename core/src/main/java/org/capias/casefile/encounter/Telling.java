package org.capias.casefile.encounter;

import java.util.List;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;

/**
 * What one document tells of an encounter.
 *
 * @param document its id
 */
record Telling(String document, ToldEncounter told) {
  /** How far apart days may be told for what is still one event. */
  private static final int VISIT_DAYS = 3;

  /** A plan shifts, and an arrest or a release is a rare thing that is dated carelessly. */
  private static final int OTHER_DAYS = 10;

  EncounterKind kind() {
    return told.kind();
  }

  List<PartialDate> days() {
    return told.from().stream().map(Told::value).toList();
  }

  /**
   * Whether both may tell of the same event, by their days. Two who both name days must name days
   * that fit or lie close together (July and August do); or the same month and day in the year
   * before or after, which is how a year is mistold.
   */
  boolean near(Telling other) {
    if (days().isEmpty() || other.days().isEmpty()) {
      return true;
    }
    int apart = kind() == EncounterKind.VISIT && other.kind() == kind() ? VISIT_DAYS : OTHER_DAYS;
    return days().stream().anyMatch(a -> other.days().stream().anyMatch(b -> near(a, b, apart)));
  }

  private static boolean near(PartialDate a, PartialDate b, int apart) {
    long gap =
        Math.max(
            a.first().toEpochDay() - b.last().toEpochDay(),
            b.first().toEpochDay() - a.last().toEpochDay());
    return gap <= apart || yearMistold(a, b);
  }

  private static boolean yearMistold(PartialDate a, PartialDate b) {
    return Math.abs(a.year() - b.year()) == 1
        && a.month() != 0
        && a.month() == b.month()
        && (a.day() == b.day() || a.day() == 0 || b.day() == 0);
  }
}
