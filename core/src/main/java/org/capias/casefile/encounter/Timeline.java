package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.capias.casefile.voice.Shelf;
import org.capias.model.Encounter;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.TimelineEntry;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.model.ToldWarrant;
import org.jspecify.annotations.Nullable;

/**
 * What happened when, in sentences made from the record: arrivals, arrests, departures, warrants.
 * An entry has the words that tell the day, and of documents that tell no day those that tell the
 * thing; who tells another day is not among them.
 */
final class Timeline {
  /**
   * Only who was there leaves: the last day of a summit that he stayed away from is none of his.
   */
  private static final Set<EncounterKind> WAS_THERE =
      EnumSet.of(EncounterKind.VISIT, EncounterKind.TRANSIT, EncounterKind.RESIDENCE);

  private final Shelf shelf;
  private final List<TimelineEntry> entries = new ArrayList<>();

  Timeline(Shelf shelf) {
    this.shelf = shelf;
  }

  List<TimelineEntry> inOrder() {
    return entries.stream().sorted(Comparator.comparing(TimelineEntry::date)).toList();
  }

  void add(Encounter encounter, Merged merged) {
    String who = encounter.person().name();
    String where = encounter.state().name();
    String what =
        switch (encounter.kind()) {
          case VISIT -> who + " arrives in " + where + ".";
          case TRANSIT -> who + " stops over in " + where + ".";
          case PLANNED -> who + " is to travel to " + where + ".";
          case NOT_MADE -> who + " does not travel to " + where + ".";
          case OVERFLIGHT -> who + " flies over " + where + ".";
          case ARREST -> who + " is arrested in " + where + ".";
          case RELEASE -> who + " is released in " + where + ".";
          case RESIDENCE -> who + " is in " + where + ".";
        };
    List<Evidence> words = new ArrayList<>(days(merged, ToldEncounter::from, encounter.from()));
    words.addAll(withoutDay(merged, encounter.from()));
    add(encounter.from(), what, shelf.inOrder(words));
    if (encounter.outcome() == Outcome.NOT_ARRESTED) {
      String there = encounter.kind() == EncounterKind.OVERFLIGHT ? " on the flight over " : " in ";
      add(
          encounter.from(),
          who + " is not arrested" + there + where + ".",
          outcomes(merged, Outcome.NOT_ARRESTED));
    }
    if (WAS_THERE.contains(encounter.kind())) {
      List<Evidence> ends = days(merged, ToldEncounter::to, encounter.to());
      add(encounter.to(), who + " leaves " + where + ".", ends);
    }
  }

  void add(ToldWarrant warrant) {
    String court = warrant.court() == null ? "A court" : "The " + warrant.court();
    add(
        warrant.date(),
        court + " issues a warrant for " + warrant.person().name() + ".",
        warrant.evidence());
  }

  /** What documents say first that tell the thing and no day for it. */
  private List<Evidence> withoutDay(Merged merged, @Nullable PartialDate chosen) {
    Map<String, Evidence> first = new TreeMap<>();
    for (Telling telling : merged.gathering().tellings()) {
      first.merge(
          telling.document(),
          telling.told().evidence().get(0),
          (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
    merged.gathering().tellings().stream()
        .filter(telling -> !telling.days().isEmpty() || tellsAnother(telling, chosen))
        .forEach(telling -> first.remove(telling.document()));
    return List.copyOf(first.values());
  }

  private boolean tellsAnother(Telling telling, @Nullable PartialDate chosen) {
    return chosen != null
        && telling.told().evidence().stream()
            .flatMap(sentence -> LooseDays.of(shelf, telling, sentence, chosen).stream())
            .anyMatch(day -> !day.compatible(chosen));
  }

  private void add(@Nullable PartialDate date, String what, List<Evidence> evidence) {
    if (date != null && !evidence.isEmpty()) {
      entries.add(new TimelineEntry(date, what, evidence));
    }
  }

  private List<Evidence> days(
      Merged merged,
      Function<ToldEncounter, List<Told<PartialDate>>> days,
      @Nullable PartialDate chosen) {
    return shelf.inOrder(
        merged.gathering().tellings().stream()
            .flatMap(t -> days.apply(t.told()).stream())
            .filter(day -> chosen != null && day.value().compatible(chosen))
            .map(Told::evidence)
            .toList());
  }

  private List<Evidence> outcomes(Merged merged, Outcome outcome) {
    List<Evidence> words = new ArrayList<>();
    for (Telling telling : merged.gathering().tellings()) {
      Told<Outcome> told = telling.told().outcome();
      if (told != null && told.value() == outcome) {
        words.add(told.evidence());
      }
    }
    return shelf.inOrder(words);
  }
}
