package org.capias.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.capias.model.CaseFile;
import org.capias.model.Document;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;
import org.capias.report.view.TimelinePicture.Bar;
import org.capias.report.view.TimelinePicture.Row;
import org.capias.report.view.TimelinePicture.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Lays the timeline of a story out for pictures: each encounter one row, whatever else has a date
 * another. Where enough happened around the first encounter, those days have a picture of their own
 * and the years another; on one scale the days would be one blot.
 */
final class Chronology {
  /** More rows than this are no picture any more. */
  private static final int ROWS = 24;

  private static final int COLUMNS = 44;
  private static final int TRACK = 27;
  private static final int ENOUGH = 3;

  /** A thing with what a row needs of it, before it has a place. */
  private record Mark(
      Shape shape,
      String label,
      @Nullable PartialDate from,
      @Nullable PartialDate to,
      List<PartialDate> others,
      List<PartialDate> plans,
      List<Evidence> evidence,
      boolean near) {
    Stream<PartialDate> dates() {
      return Stream.of(
              Stream.of(from, to).filter(Objects::nonNull), others.stream(), plans.stream())
          .flatMap(all -> all);
    }
  }

  private final CaseFile file;
  private final Numbering numbers;
  private final Comparisons comparisons;
  private final List<Encounter> encounters;
  private final List<Document> articles;
  private final Happenings happenings;

  Chronology(
      CaseFile file,
      Numbering numbers,
      Comparisons comparisons,
      List<Encounter> encounters,
      List<Document> articles,
      Happenings happenings) {
    this.file = file;
    this.numbers = numbers;
    this.comparisons = comparisons;
    this.encounters = encounters;
    this.articles = articles;
    this.happenings = happenings;
  }

  /** No picture where there is nothing to compare. */
  List<TimelinePicture> pictures() {
    List<Mark> marks = marks();
    List<Mark> near = marks.stream().filter(Mark::near).toList();
    List<Mark> far = marks.stream().filter(m -> !near.contains(m)).toList();
    boolean two = near.size() >= ENOUGH && dates(near) > 1 && !far.isEmpty();
    if (!two) {
      return marks.size() < 2 || dates(marks) == 0
          ? List.of()
          : List.of(picture("time", "The timeline", marks));
    }
    List<TimelinePicture> pictures = new ArrayList<>();
    pictures.add(picture("days", "The days", near));
    if (far.size() > 1) {
      pictures.add(picture("years", "The years", far));
    }
    return pictures;
  }

  private static long dates(List<Mark> marks) {
    return marks.stream().flatMap(Mark::dates).distinct().count();
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    boolean one = encounters.stream().map(e -> e.person().name()).distinct().count() == 1;
    for (Encounter e : encounters) {
      String label = Headline.what(e) + outcome(e);
      PartialDate from = e.from() == null ? e.to() : e.from();
      boolean near = from == null ? !Foremost.isInPassing(e, articles) : happenings.isNear(from);
      marks.add(
          new Mark(
              shape(e),
              one ? Words.capital(label) : e.person().name() + ", " + label,
              from,
              e.from() == null ? null : e.to(),
              comparisons.otherDays(e),
              e.kind() == EncounterKind.PLANNED ? List.of() : comparisons.plannedDays(e),
              e.evidence(),
              near));
    }
    for (TimelineEntry entry : happenings.entries()) {
      if (!happenings.isRecorded(entry) || encounters.stream().noneMatch(e -> tells(entry, e))) {
        String what = entry.what();
        marks.add(
            new Mark(
                isWarrant(entry) ? Shape.WARRANT : Shape.OTHER,
                what.endsWith(".") ? what.substring(0, what.length() - 1) : what,
                entry.date(),
                null,
                List.of(),
                List.of(),
                entry.evidence(),
                happenings.isNear(entry.date())));
      }
    }
    marks.sort(Comparator.comparing(Mark::from, Comparator.nullsLast(Comparator.naturalOrder())));
    return marks;
  }

  private static boolean tells(TimelineEntry entry, Encounter e) {
    return entry.what().startsWith(e.person().name())
        && (entry.date().equals(e.from()) || entry.date().equals(e.to()))
        && entry.evidence().stream()
            .anyMatch(one -> e.evidence().stream().anyMatch(two -> meet(one, two)));
  }

  private static boolean meet(Evidence one, Evidence two) {
    return one.document().equals(two.document())
        && one.start() < two.end()
        && two.start() < one.end();
  }

  /** What else is told in the words on a warrant is none. */
  private boolean isWarrant(TimelineEntry entry) {
    return happenings.isRecorded(entry)
        && file.warrants().stream().anyMatch(w -> w.evidence().containsAll(entry.evidence()));
  }

  private static String outcome(Encounter e) {
    return switch (e.kind()) {
      case ARREST, RELEASE, NOT_MADE -> "";
      default -> e.outcome() == Outcome.UNKNOWN ? "" : ", " + Words.outcome(e.outcome());
    };
  }

  private static Shape shape(Encounter e) {
    return switch (e.kind()) {
      case VISIT, RESIDENCE, TRANSIT -> Shape.VISIT;
      case PLANNED -> Shape.PLANNED;
      case NOT_MADE -> Shape.NOT_MADE;
      case OVERFLIGHT -> Shape.OVERFLIGHT;
      case ARREST -> Shape.ARREST;
      case RELEASE -> Shape.RELEASE;
    };
  }

  private TimelinePicture picture(String id, String title, List<Mark> all) {
    List<Mark> marks = all.subList(0, Math.min(ROWS, all.size()));
    boolean side = marks.stream().anyMatch(m -> m.from() == null);
    TimeScale scale = new TimeScale(marks.stream().flatMap(Mark::dates).toList(), side ? 84 : 100);
    List<Row> rows = new ArrayList<>();
    int y = 0;
    for (Mark mark : marks) {
      Row row = row(mark, scale, y);
      rows.add(row);
      y += row.lines().size() * TimelinePicture.LINE + TRACK;
    }
    List<String> spoken = rows.stream().map(Row::spoken).toList();
    return new TimelinePicture(
        id,
        title + (all.size() == marks.size() ? "" : ", the first " + ROWS + " of " + all.size()),
        String.join(". ", spoken) + ".",
        scale.ticks(),
        rows,
        y,
        side,
        all.size() - marks.size());
  }

  private Row row(Mark mark, TimeScale scale, int y) {
    PartialDate from = mark.from();
    PartialDate to = mark.to();
    String when = Words.span(from, to);
    String spoken = when + ": " + mark.label();
    boolean days = from != null && from.isDay();
    boolean stay = days && to != null && to.isDay() && !to.equals(from);
    double at = from == null ? 0 : scale.middle(from);
    Bar bar = null;
    if (from != null && stay) {
      bar = bar(at, scale.middle(Objects.requireNonNull(to)), true);
    } else if (from != null && !days) {
      double end = to != null && !to.contains(from) ? scale.to(to) : scale.to(from);
      at = (scale.from(from) + end) / 2;
      bar = bar(scale.from(from), end, false);
    }
    return new Row(
        mark.shape(),
        Wrapping.lines(spoken, COLUMNS, 2),
        y,
        from == null ? TimelinePicture.SIDE : TimeScale.percent(at),
        bar,
        places(mark.others(), scale),
        places(mark.plans(), scale),
        spoken + others(", disputed: ", mark.others()) + others(", planned for ", mark.plans()),
        TimelinePicture.first(numbers.cites(mark.evidence())));
  }

  private static Bar bar(double from, double to, boolean lasted) {
    return new Bar(TimeScale.percent(from), TimeScale.percent(Math.max(0, to - from)), lasted);
  }

  private static List<String> places(List<PartialDate> dates, TimeScale scale) {
    return dates.stream().map(d -> TimeScale.percent(scale.middle(d))).toList();
  }

  private static String others(String what, List<PartialDate> dates) {
    return dates.isEmpty()
        ? ""
        : what + String.join(", ", dates.stream().map(Words::date).toList());
  }
}
