package org.capias.report.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.Evidence;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;
import org.capias.report.view.Page.Happening;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a story in two parts: around its first encounter, or around its articles where
 * the day of that is not told or it is told in passing, and far from it. To the record's own
 * timeline come what else the sources tell for a day, and at the end of each part the encounters
 * without one: far are those told in passing.
 */
final class Happenings {
  private static final int NEAR = 45;
  private static final String NO_DAY = "day not told";

  private final List<Happening> near = new ArrayList<>();
  private final List<Happening> far = new ArrayList<>();
  private final List<TimelineEntry> entries = new ArrayList<>();
  private final Set<TimelineEntry> recorded = new HashSet<>();
  private final @Nullable PartialDate centre;

  Happenings(
      CaseFile file,
      Numbering numbers,
      Comparisons comparisons,
      List<Encounter> encounters,
      List<Document> articles,
      Predicate<Collection<Evidence>> isHere) {
    centre = centre(encounters, articles);
    entries.addAll(
        Together.flights(file.timeline().stream().filter(e -> isHere.test(e.evidence())).toList()));
    recorded.addAll(entries);
    List<TimelineEntry> known = new ArrayList<>(entries);
    known.addAll(comparisons.days());
    entries.addAll(new DatedClaims(known, encounters).of(file.claims(), isHere));
    entries.sort(Comparator.comparing(TimelineEntry::date));
    for (TimelineEntry entry : entries) {
      Happening happening =
          new Happening(
              Words.shortDate(entry.date()),
              inText(entry.what(), encounters),
              numbers.cites(entry.evidence()),
              comparisons.disputed(entry),
              comparisons.planned(entry));
      (isNear(entry.date()) ? near : far).add(happening);
    }
    for (Encounter e : encounters) {
      if (e.from() == null && e.to() == null) {
        (Foremost.isInPassing(e, articles) ? far : near)
            .add(
                new Happening(
                    NO_DAY,
                    Headline.sentence(e) + ".",
                    numbers.cites(e.evidence()),
                    List.of(),
                    List.of()));
      }
    }
  }

  private static @Nullable PartialDate centre(List<Encounter> encounters, List<Document> articles) {
    if (encounters.isEmpty()) {
      return null;
    }
    PartialDate first = encounters.get(0).from();
    if (first != null && !Foremost.isInPassing(encounters.get(0), articles)) {
      return first;
    }
    return Stream.concat(
            articles.stream().map(Document::published).filter(Objects::nonNull).sorted(),
            encounters.stream().map(Encounter::from).filter(Objects::nonNull))
        .findFirst()
        .orElse(null);
  }

  /** The United States of America takes its article. */
  private static String inText(String what, List<Encounter> encounters) {
    for (Encounter e : encounters) {
      String name = " " + e.state().name() + ".";
      if (what.endsWith(name)) {
        return what.substring(0, what.length() - name.length())
            + " "
            + Words.inText(e.state())
            + ".";
      }
    }
    return what;
  }

  /**
   * A month is near if the centre lies in it; of a year that is too little to say, and it would
   * make one blot of all days in the picture.
   */
  boolean isNear(PartialDate date) {
    return centre == null
        || date.equals(centre)
        || date.precision() != PartialDate.Precision.YEAR && date.contains(centre)
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

  /** Whether it stands on the record's own timeline. */
  boolean isRecorded(TimelineEntry entry) {
    return recorded.contains(entry);
  }

  /** Everything with a date, in order. */
  List<TimelineEntry> entries() {
    return List.copyOf(entries);
  }
}
