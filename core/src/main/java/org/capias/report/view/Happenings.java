package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.capias.model.CaseFile;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;
import org.capias.report.view.Page.Happening;
import org.jspecify.annotations.Nullable;

/** The timeline of a story in two parts: around its first encounter, and far from it. */
final class Happenings {
  private static final int NEAR = 45;

  private final List<Happening> near = new ArrayList<>();
  private final List<Happening> far = new ArrayList<>();

  Happenings(
      CaseFile file,
      Numbering numbers,
      Comparisons comparisons,
      List<Encounter> encounters,
      Predicate<Collection<Evidence>> isHere) {
    PartialDate centre = encounters.isEmpty() ? null : encounters.get(0).from();
    for (TimelineEntry entry : file.timeline()) {
      if (isHere.test(entry.evidence())) {
        Happening happening =
            new Happening(
                Words.shortDate(entry.date()),
                entry.what(),
                numbers.cites(entry.evidence()),
                comparisons.disputed(entry),
                comparisons.planned(entry));
        (isNear(entry.date(), centre) ? near : far).add(happening);
      }
    }
  }

  /** A year or a month is near if the centre lies in it. */
  private static boolean isNear(PartialDate date, @Nullable PartialDate centre) {
    return centre == null
        || date.contains(centre)
        || date.isDay()
            && date.first().toEpochDay() >= centre.first().toEpochDay() - NEAR
            && date.last().toEpochDay() <= centre.last().toEpochDay() + NEAR;
  }

  List<Happening> near() {
    return near;
  }

  List<Happening> far() {
    return far;
  }
}
