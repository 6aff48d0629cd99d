package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.ToldEncounter;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;

/**
 * Makes encounters of sightings: one for each person, state, kind and time that the text tells of.
 */
final class Assembler {
  /** Tokens: about three sentences. */
  private static final int NEAR = 70;

  private final Telling telling;
  private final Trips trips;

  Assembler(Telling telling, Trips trips) {
    this.telling = telling;
    this.trips = trips;
  }

  List<ToldEncounter> assemble(List<Sighting> sightings) {
    // By number: an entity's own hash would go through all its mentions each time.
    Map<Integer, Map<String, List<Sighting>>> grouped = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      if (sighting.state() != null
          && !isBeforeArrest(sighting, sightings)
          && !isPrisonersWay(sighting, sightings)) {
        grouped
            .computeIfAbsent(sighting.who().number(), w -> new LinkedHashMap<>())
            .computeIfAbsent(sighting.state(), s -> new ArrayList<>())
            .add(sighting);
      }
    }
    List<ToldEncounter> told = new ArrayList<>();
    grouped.forEach(
        (who, byState) ->
            byState.forEach((state, list) -> told.addAll(of(list.get(0).who(), state, list))));
    told.sort(Comparator.comparing(t -> t.evidence().get(0)));
    return told;
  }

  /** "seized on his way home from X": where he came from is not what the text tells of. */
  private static boolean isBeforeArrest(Sighting one, List<Sighting> all) {
    return one.rule().equals("coming from")
        && all.stream()
            .anyMatch(
                s ->
                    s.who() == one.who()
                        && s.reality() == Reality.HAPPENED
                        && (s.act() == Act.ARREST || s.act() == Act.SURRENDER));
  }

  /** "was flown to X after they caught him": a prisoner is no visitor. */
  private static boolean isPrisonersWay(Sighting one, List<Sighting> all) {
    boolean carried =
        one.rule().equals("carried to") && one.act() == Act.ARRIVE
            || one.rule().equals("carried away") && one.act() == Act.RELEASE;
    return carried
        && all.stream()
            .filter(s -> s.who() == one.who())
            .anyMatch(s -> isCustody(s) && isPrisoner(s, one) || isTurnedBack(s, one));
  }

  /** "turned back a plane that carried him to X": he did not get there. */
  private static boolean isTurnedBack(Sighting one, Sighting carried) {
    return one.rule().equals("turned back") && one.sentence().equals(carried.sentence());
  }

  private static boolean isCustody(Sighting one) {
    boolean held =
        switch (one.act()) {
          case ARREST, SURRENDER, HOLD, RELEASE -> !one.rule().equals("carried away");
          default -> false;
        };
    return held && one.reality() == Reality.HAPPENED;
  }

  /** Told of before, or in the same sentence; and not on a later day. */
  private static boolean isPrisoner(Sighting seized, Sighting carried) {
    int words = carried.token() - seized.token();
    boolean same = seized.sentence().equals(carried.sentence());
    boolean later =
        seized.from() != null
            && carried.from() != null
            && carried.from().value().last().isBefore(seized.from().value().first());
    return (words > 0 && words < NEAR || same) && !later;
  }

  private List<ToldEncounter> of(Entity who, String state, List<Sighting> all) {
    List<ToldEncounter> told = new ArrayList<>();
    boolean home = state.equals(who.state());
    List<Sighting> holds = happened(all, Act.HOLD);
    List<Sighting> releases = happened(all, Act.RELEASE);
    List<Sighting> arrests = happened(all, Act.ARREST, Act.SURRENDER);
    if (!releases.isEmpty() && arrests.stream().noneMatch(Assembler::isToTheDay)) {
      // "freed six years after his capture": the arrest is what the release ended, no second event.
      arrests = List.of();
    }
    if (!arrests.isEmpty() || !holds.isEmpty() && (home || releases.isEmpty())) {
      List<Sighting> both = new ArrayList<>(arrests.isEmpty() ? holds : arrests);
      told.add(
          telling.encounter(who, state, EncounterKind.ARREST, Outcome.ARRESTED, both, both.get(0)));
    }
    if (!releases.isEmpty()) {
      told.add(
          telling.encounter(
              who, state, EncounterKind.RELEASE, Outcome.RELEASED, releases, releases.get(0)));
    }
    List<Sighting> flights =
        isTurnedBack(all) ? List.of() : happened(all, Act.OVERFLY); // "was over X when it turned"
    for (List<Sighting> flight :
        flights.isEmpty() || home ? List.<List<Sighting>>of() : trips.apart(flights)) {
      told.add(
          telling.encounter(
              who, state, EncounterKind.OVERFLIGHT, Outcome.NOT_ARRESTED, flight, flight.get(0)));
    }
    List<Sighting> turned =
        all.stream().filter(s -> s.act() == Act.OVERFLY && s.reality() == Reality.NOT).toList();
    if (!turned.isEmpty() && flights.isEmpty() && !home && isTurnedBack(turned)) {
      told.add(
          telling.encounter(
              who, state, EncounterKind.OVERFLIGHT, Outcome.DID_NOT_TRAVEL, turned, turned.get(0)));
    }
    List<Sighting> lives = happened(all, Act.LIVE);
    if (!lives.isEmpty() && !home && told.isEmpty()) {
      told.add(telling.encounter(who, state, EncounterKind.RESIDENCE, null, lives, null));
    }
    List<Sighting> transits = happened(all, Act.TRANSIT);
    if (!transits.isEmpty() && !home) {
      told.add(telling.encounter(who, state, EncounterKind.TRANSIT, null, transits, null));
    }
    if (!home && arrests.isEmpty() && releases.isEmpty() && transits.isEmpty()) {
      // "would not let it through, and it went back": he was not there to leave it
      boolean back = isTurnedBack(all);
      told.addAll(
          trips.of(who, state, all.stream().filter(s -> !(back && s.act() == Act.LEAVE)).toList()));
    }
    return told;
  }

  private static boolean isTurnedBack(List<Sighting> all) {
    return all.stream().anyMatch(s -> s.rule().equals("turned back"));
  }

  private static boolean isToTheDay(Sighting one) {
    return one.from() != null && one.from().value().precision() == PartialDate.Precision.DAY;
  }

  private static List<Sighting> happened(List<Sighting> all, Act... acts) {
    Set<Act> wanted = Set.of(acts);
    return all.stream()
        .filter(s -> wanted.contains(s.act()) && s.reality() == Reality.HAPPENED)
        .toList();
  }
}
