package org.capias.casefile.encounter;

import java.util.List;
import org.capias.model.EncounterKind;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

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

  /** How far from others' days one may lie that a reader chose by likeness, and still be theirs. */
  private static final int LIKELY_DAYS = 100;

  EncounterKind kind() {
    return told.kind();
  }

  List<PartialDate> days() {
    return told.from().stream().map(Told::value).toList();
  }

  /**
   * Whether both may tell of the same event, by their days. Two who both name days must name days
   * that fit or lie close together (July and August do, two years do not); or the same month and
   * day in the year before or after, which is how a year is mistold.
   */
  boolean near(Telling other) {
    if (days().isEmpty() || other.days().isEmpty()) {
      return true;
    }
    int apart = kind() == EncounterKind.VISIT && other.kind() == kind() ? VISIT_DAYS : OTHER_DAYS;
    return days().stream().anyMatch(a -> other.days().stream().anyMatch(b -> near(a, b, apart)));
  }

  /** Whether no rule has read its day: it was chosen as the likeliest of those in the text. */
  boolean isDatedByLikeness() {
    return !told.from().isEmpty()
        && told.from().stream().allMatch(d -> d.rule().equals(ToldEncounter.LIKELY_DAY));
  }

  /** Whether a day that was chosen by likeness lies about where another telling has its own. */
  boolean mayBe(Telling other) {
    return days().stream()
        .anyMatch(a -> other.days().stream().anyMatch(b -> near(a, b, LIKELY_DAYS)));
  }

  Telling undated() {
    return new Telling(document, told.undated());
  }

  /**
   * Whether a day that it names is one of another journey, told beside this one: it lies far from
   * the day of the encounter, and the document names that day too.
   */
  boolean tellsOfAnother(PartialDate day, @Nullable PartialDate encounter) {
    return encounter != null
        && !near(day, encounter, OTHER_DAYS)
        && days().stream().anyMatch(own -> near(own, encounter, VISIT_DAYS));
  }

  private static boolean near(PartialDate a, PartialDate b, int apart) {
    if (a.month() == 0 || b.month() == 0) {
      return a.compatible(b);
    }
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
