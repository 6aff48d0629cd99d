package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PartialDate.Precision;
import org.capias.model.PersonRef;
import org.capias.model.StateRef;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Page;
import org.jspecify.annotations.Nullable;

/** Puts sightings of one encounter together: its dates, place, outcome and evidence. */
final class Telling {
  private final Page page;
  private final Function<String, StateRef> states;

  Telling(Page page, Function<String, StateRef> states) {
    this.page = page;
    this.states = states;
  }

  ToldEncounter encounter(
      Entity who,
      String state,
      EncounterKind kind,
      @Nullable Outcome outcome,
      List<Sighting> sightings,
      @Nullable Sighting proof) {
    Told<Outcome> told =
        outcome == null || proof == null
            ? null
            : new Told<>(outcome, page.evidence(proof.sentence()), proof.rule());
    return told(who, state, kind, told, sightings);
  }

  ToldEncounter told(
      Entity who,
      String state,
      EncounterKind kind,
      @Nullable Told<Outcome> outcome,
      List<Sighting> sightings) {
    List<Sighting> ordered = new ArrayList<>(sightings);
    ordered.sort(Comparator.comparingInt(Sighting::token));
    List<Told<PartialDate>> from = new ArrayList<>();
    List<Told<PartialDate>> present = new ArrayList<>();
    List<Told<PartialDate>> planned = new ArrayList<>();
    List<Told<PartialDate>> to = new ArrayList<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    String place = null;
    boolean handed =
        ordered.stream()
            .anyMatch(
                s -> s.act() == Act.SURRENDER && s.from() != null && s.from().value().isDay());
    boolean seized = ordered.stream().anyMatch(Telling::isSeizedThatDay);
    for (Sighting one : ordered) {
      evidence.add(page.evidence(one.sentence()));
      // "the visit marks the battle at X": a noun's place may be that of another noun.
      if (place == null && !one.rule().startsWith("noun")) {
        place = one.place();
      }
      if (one.from() != null) {
        boolean leaving = one.act() == Act.LEAVE;
        boolean dated =
            one.reality() != Reality.NOT
                || kind == EncounterKind.NOT_MADE
                || !one.act().isPresence();
        boolean coarse = one.act() == Act.ARREST && !one.from().value().isDay();
        if (kind == EncounterKind.ARREST && coarse && handed) {
          continue; // "whom the army had locked up in 2005, was handed over on 17 October 2007"
        }
        if (kind == EncounterKind.ARREST && one.act() == Act.SURRENDER && seized) {
          continue; // arrested first, handed over later: the second day is not that of the arrest
        }
        if (one.reality() == Reality.PLANNED && kind == EncounterKind.VISIT) {
          addNew(planned, one.from()); // "was due on 3 March and came on the 2nd"
        } else if (leaving && kind == EncounterKind.VISIT) {
          addNew(to, one.from());
        } else if (dated && (one.act() == Act.ARRIVE || kind != EncounterKind.VISIT)) {
          addNew(from, one.from());
        } else if (dated) {
          addNew(present, one.from());
        }
      }
      if (one.to() != null) {
        addNew(to, one.to());
      }
    }
    if (outcome != null) {
      evidence.add(outcome.evidence());
    }
    List<Told<PartialDate>> arrival =
        !from.isEmpty() ? from : !present.isEmpty() ? present : planned;
    if (arrival.isEmpty() && !to.isEmpty() && to.get(0).value().precision() != Precision.DAY) {
      arrival = new ArrayList<>(List.of(to.get(0))); // who left in March was there in March
    }
    // What rules read goes first; the sort is stable.
    arrival.sort(Comparator.comparing(day -> day.rule().equals(ToldEncounter.LIKELY_DAY)));
    List<Told<PartialDate>> came = arrival;
    to.removeIf(left -> !came.isEmpty() && came.stream().allMatch(day -> isBefore(left, day)));
    return new ToldEncounter(
        new PersonRef(who.id(), who.name()),
        states.apply(state),
        place,
        kind,
        outcome,
        arrival,
        to,
        null,
        List.copyOf(evidence),
        rule(ordered));
  }

  /** A day on which nobody leaves who comes on the other: of another trip, or misread. */
  private static boolean isBefore(Told<PartialDate> left, Told<PartialDate> came) {
    return left.value().last().isBefore(came.value().first());
  }

  /** Of the first sighting; and whether no words of any say which state it was. */
  private static String rule(List<Sighting> ordered) {
    String rule = ordered.get(0).rule();
    boolean elsewhere = ordered.stream().allMatch(Sighting::inferred);
    return elsewhere ? rule + ToldEncounter.ELSEWHERE : rule;
  }

  /** Told by a verb, and to the day: what the text is about, and no background of a handover. */
  private static boolean isSeizedThatDay(Sighting one) {
    return one.act() == Act.ARREST
        && !one.rule().startsWith("noun")
        && one.from() != null
        && one.from().value().isDay();
  }

  /** Keeps a date that no finer or equal one has told yet. */
  private static void addNew(List<Told<PartialDate>> dates, Told<PartialDate> date) {
    for (int i = 0; i < dates.size(); i++) {
      if (dates.get(i).value().compatible(date.value())) {
        if (date.value().precision().compareTo(dates.get(i).value().precision()) > 0) {
          dates.set(i, date);
        }
        return;
      }
    }
    dates.add(date);
  }
}
