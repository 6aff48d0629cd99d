package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.capias.model.EncounterKind;
import org.capias.model.Evidence;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.capias.model.StateRef;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Page;
import org.jspecify.annotations.Nullable;

/**
 * Makes encounters of sightings: one for each person, state, kind and time that the text tells of.
 */
final class Assembler {
  /** Days between two sightings beyond which they are two trips. */
  private static final int SAME_TRIP = 10;

  private final Page page;
  private final Function<String, StateRef> states;
  private final List<NonArrests.NonArrest> nonArrests;

  Assembler(Page page, Function<String, StateRef> states, List<NonArrests.NonArrest> nonArrests) {
    this.page = page;
    this.states = states;
    this.nonArrests = nonArrests;
  }

  List<ToldEncounter> assemble(List<Sighting> sightings) {
    Map<Entity, Map<String, List<Sighting>>> grouped = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      if (sighting.state() != null) {
        grouped
            .computeIfAbsent(sighting.who(), w -> new LinkedHashMap<>())
            .computeIfAbsent(sighting.state(), s -> new ArrayList<>())
            .add(sighting);
      }
    }
    List<ToldEncounter> told = new ArrayList<>();
    grouped.forEach(
        (who, byState) -> byState.forEach((state, list) -> told.addAll(of(who, state, list))));
    told.sort(Comparator.comparing(t -> t.evidence().get(0)));
    return told;
  }

  private List<ToldEncounter> of(Entity who, String state, List<Sighting> all) {
    List<ToldEncounter> told = new ArrayList<>();
    boolean home = state.equals(who.state());
    List<Sighting> arrests = happened(all, Act.ARREST, Act.SURRENDER);
    List<Sighting> holds = happened(all, Act.HOLD);
    List<Sighting> releases = happened(all, Act.RELEASE);
    if (!arrests.isEmpty() || !holds.isEmpty() && (home || releases.isEmpty())) {
      List<Sighting> both = new ArrayList<>(arrests.isEmpty() ? holds : arrests);
      told.add(encounter(who, state, EncounterKind.ARREST, Outcome.ARRESTED, both, both.get(0)));
    }
    if (!releases.isEmpty()) {
      told.add(
          encounter(
              who, state, EncounterKind.RELEASE, Outcome.RELEASED, releases, releases.get(0)));
    }
    List<Sighting> flights = happened(all, Act.OVERFLY);
    if (!flights.isEmpty() && !home) {
      told.add(
          encounter(
              who, state, EncounterKind.OVERFLIGHT, Outcome.NOT_ARRESTED, flights, flights.get(0)));
    }
    List<Sighting> lives = happened(all, Act.LIVE);
    if (!lives.isEmpty() && !home && told.isEmpty()) {
      told.add(encounter(who, state, EncounterKind.RESIDENCE, null, lives, null));
    }
    List<Sighting> transits = happened(all, Act.TRANSIT);
    if (!transits.isEmpty() && !home) {
      told.add(encounter(who, state, EncounterKind.TRANSIT, null, transits, null));
    }
    if (!home && arrests.isEmpty() && releases.isEmpty() && transits.isEmpty()) {
      told.addAll(trips(who, state, all));
    }
    return told;
  }

  private List<ToldEncounter> trips(Entity who, String state, List<Sighting> all) {
    List<Sighting> present = new ArrayList<>();
    List<Sighting> named = new ArrayList<>();
    List<Sighting> planned = new ArrayList<>();
    List<Sighting> missed = new ArrayList<>();
    for (Sighting one : all) {
      boolean presence = one.act().isPresence();
      switch (one.reality()) {
        case HAPPENED -> {
          if (one.act() == Act.MISS) {
            missed.add(one);
          } else if (presence || one.act() == Act.LET) {
            present.add(one);
          }
        }
        case PLANNED -> {
          if (one.act() == Act.MISS) {
            missed.add(one);
          } else if (presence && one.act() != Act.LEAVE) {
            planned.add(one);
          }
        }
        case NOT -> {
          if (presence && one.act() != Act.LEAVE && one.act() != Act.MEET) {
            missed.add(one);
          } else if (one.act() == Act.ARREST
              || one.act() == Act.SURRENDER
              || one.act() == Act.HOLD) {
            present.add(one);
          }
        }
        case NAMED -> {
          if (presence) {
            named.add(one);
          }
        }
        case IMAGINED -> {}
      }
    }
    List<ToldEncounter> told = new ArrayList<>();
    if (!present.isEmpty()) {
      List<Sighting> with = new ArrayList<>(present);
      with.addAll(named);
      with.addAll(planned.stream().filter(p -> near(p, present)).toList());
      for (List<Sighting> trip : apart(with)) {
        told.add(visit(who, state, trip));
      }
      List<Sighting> other =
          missed.stream().filter(m -> m.from() != null && !near(m, present)).toList();
      if (!other.isEmpty()) {
        told.add(
            encounter(
                who, state, EncounterKind.NOT_MADE, Outcome.DID_NOT_TRAVEL, other, other.get(0)));
      }
    } else if (!missed.isEmpty()) {
      List<Sighting> with = new ArrayList<>(missed);
      with.addAll(planned);
      told.add(
          encounter(
              who, state, EncounterKind.NOT_MADE, Outcome.DID_NOT_TRAVEL, with, missed.get(0)));
    } else if (!planned.isEmpty()) {
      planned.addAll(named);
      told.add(encounter(who, state, EncounterKind.PLANNED, null, planned, null));
    } else if (!named.isEmpty()) {
      told.add(visit(who, state, named));
    }
    return told;
  }

  private ToldEncounter visit(Entity who, String state, List<Sighting> trip) {
    Sighting proof = null;
    for (Sighting one : trip) {
      boolean let = one.reality() == Reality.NOT || one.act() == Act.LET || one.act() == Act.LEAVE;
      if (let && proof == null) {
        proof = one;
      }
    }
    Told<Outcome> outcome = null;
    if (proof != null) {
      outcome = new Told<>(Outcome.NOT_ARRESTED, page.evidence(proof.sentence()), proof.rule());
    } else {
      for (NonArrests.NonArrest one : nonArrests) {
        if (one.state().equals(state)) {
          outcome =
              new Told<>(Outcome.NOT_ARRESTED, page.evidence(one.sentence()), "duty not done");
          break;
        }
      }
    }
    return told(who, state, EncounterKind.VISIT, outcome, trip);
  }

  private ToldEncounter encounter(
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

  private ToldEncounter told(
      Entity who,
      String state,
      EncounterKind kind,
      @Nullable Told<Outcome> outcome,
      List<Sighting> sightings) {
    List<Sighting> ordered = new ArrayList<>(sightings);
    ordered.sort(Comparator.comparingInt(Sighting::token));
    List<Told<PartialDate>> from = new ArrayList<>();
    List<Told<PartialDate>> present = new ArrayList<>();
    List<Told<PartialDate>> to = new ArrayList<>();
    Set<Evidence> evidence = new LinkedHashSet<>();
    String place = null;
    for (Sighting one : ordered) {
      evidence.add(page.evidence(one.sentence()));
      place = place == null ? one.place() : place;
      if (one.from() != null) {
        boolean leaving = one.act() == Act.LEAVE;
        boolean dated =
            one.reality() != Reality.NOT
                || kind == EncounterKind.NOT_MADE
                || !one.act().isPresence();
        if (leaving && kind == EncounterKind.VISIT) {
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
    List<Told<PartialDate>> arrival = from.isEmpty() ? present : from;
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
        ordered.get(0).rule());
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

  private static List<Sighting> happened(List<Sighting> all, Act... acts) {
    Set<Act> wanted = Set.of(acts);
    return all.stream()
        .filter(s -> wanted.contains(s.act()) && s.reality() == Reality.HAPPENED)
        .toList();
  }

  /** Trips that lie apart in time; what has no date goes with the first. */
  private static List<List<Sighting>> apart(List<Sighting> all) {
    List<List<Sighting>> trips = new ArrayList<>();
    List<Sighting> undated = new ArrayList<>();
    for (Sighting one : all) {
      if (one.from() == null) {
        undated.add(one);
        continue;
      }
      List<Sighting> home = null;
      for (List<Sighting> trip : trips) {
        if (trip.stream().anyMatch(t -> close(t, one))) {
          home = trip;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        trips.add(home);
      }
      home.add(one);
    }
    if (trips.isEmpty()) {
      return List.of(all);
    }
    trips.get(0).addAll(undated);
    return trips;
  }

  private static boolean near(Sighting one, List<Sighting> others) {
    return one.from() == null || others.stream().anyMatch(o -> o.from() == null || close(o, one));
  }

  private static boolean close(Sighting a, Sighting b) {
    if (a.from() == null || b.from() == null) {
      return true;
    }
    PartialDate x = a.from().value();
    PartialDate y = b.from().value();
    return !x.first().isAfter(y.last().plusDays(SAME_TRIP))
        && !y.first().isAfter(x.last().plusDays(SAME_TRIP));
  }
}
