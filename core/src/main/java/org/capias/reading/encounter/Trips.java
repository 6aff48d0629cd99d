package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.model.ToldEncounter;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Page;

/** Trips of one person to one state: made, planned, or not made. */
final class Trips {
  /** Days between two sightings beyond which they are two trips. */
  private static final int SAME_TRIP = 10;

  /** Days after which "will not come" is of another trip. */
  private static final int LONG_PAST = 60;

  /** The Netherlands, seat of the International Criminal Court and of the tribunals. */
  private static final String SEAT = "NL";

  private final Page page;
  private final Telling telling;
  private final List<NonArrests.NonArrest> nonArrests;
  private final News news;

  Trips(Page page, Telling telling, List<NonArrests.NonArrest> nonArrests) {
    this.page = page;
    this.telling = telling;
    this.nonArrests = nonArrests;
    this.news = new News(page);
  }

  List<ToldEncounter> of(Entity who, String state, List<Sighting> all) {
    // To the seat of the courts a wanted person comes to be tried: that is a surrender, told or
    // untold, and no visit.
    List<Sighting> own = state.equals(SEAT) ? all.stream().filter(s -> !isTrial(s)).toList() : all;
    return trips(who, state, own).stream()
        .filter(t -> !state.equals(SEAT) || t.kind() == EncounterKind.NOT_MADE)
        .toList();
  }

  /** "will not travel to the Netherlands for his trial": told of a court, and no trip missed. */
  private boolean isTrial(Sighting one) {
    for (int i = one.sentence().first(); i < one.sentence().end(); i++) {
      switch (page.tokens().lower(i)) {
        case "trial", "hearing", "court", "tribunal", "summons", "judges" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
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
    // "caused trips to X and Y to be cancelled": what was called off was not made.
    present.removeIf(one -> missed.stream().anyMatch(m -> m != one && m.token() == one.token()));
    // "He was never caught": no trip, unless the words place it.
    if (present.stream().allMatch(s -> s.reality() == Reality.NOT && s.inferred())) {
      present.clear();
    }
    List<ToldEncounter> told = new ArrayList<>();
    if (!present.isEmpty()) {
      List<Sighting> with = new ArrayList<>(present);
      with.addAll(named);
      with.addAll(planned.stream().filter(p -> near(p, present)).toList());
      for (List<Sighting> trip : apart(with)) {
        told.add(visit(who, state, trip));
      }
      List<Sighting> ahead =
          planned.stream().filter(p -> missed.isEmpty() && isOther(p, present)).toList();
      if (!ahead.isEmpty()) {
        told.add(telling.encounter(who, state, EncounterKind.PLANNED, null, ahead, null));
      }
      List<Sighting> other = new ArrayList<>();
      Map<Integer, Sighting> plans = plans(planned);
      for (Sighting miss : missed) {
        Sighting plan = miss.from() == null ? plans.get(miss.sentence().first()) : null;
        if (isOther(plan == null ? miss : plan, present)) {
          other.add(miss);
          if (plan != null) {
            other.add(plan);
          }
        }
      }
      for (List<Sighting> trip : other.isEmpty() ? List.<List<Sighting>>of() : apart(other)) {
        told.add(notMade(who, state, trip));
      }
    } else if (!missed.isEmpty()) {
      List<Sighting> with = new ArrayList<>(missed);
      with.addAll(planned);
      for (List<Sighting> trip : apart(with)) {
        told.add(notMade(who, state, trip));
      }
    } else if (!planned.isEmpty()) {
      planned.addAll(named);
      told.add(telling.encounter(who, state, EncounterKind.PLANNED, null, planned, null));
    } else if (!named.isEmpty()) {
      told.add(visit(who, state, named));
    }
    return told;
  }

  /** "was to come in July but stayed away": the day stands with the plan. */
  private static Map<Integer, Sighting> plans(List<Sighting> planned) {
    Map<Integer, Sighting> bySentence = new HashMap<>();
    for (Sighting plan : planned) {
      if (plan.from() != null) {
        bySentence.putIfAbsent(plan.sentence().first(), plan);
      }
    }
    return bySentence;
  }

  /** A trip that was called off, or one that is still planned while an older one was called off. */
  private ToldEncounter notMade(Entity who, String state, List<Sighting> trip) {
    return trip.stream()
        .filter(one -> one.act() == Act.MISS || one.reality() == Reality.NOT)
        .findFirst()
        .map(
            proof ->
                telling.encounter(
                    who, state, EncounterKind.NOT_MADE, Outcome.DID_NOT_TRAVEL, trip, proof))
        .orElseGet(() -> telling.encounter(who, state, EncounterKind.PLANNED, null, trip, null));
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
        boolean here =
            one.state().isEmpty() && trip.stream().anyMatch(t -> t.sentence().equals(one.about()));
        if (here || one.state().equals(state)) {
          outcome =
              new Told<>(Outcome.NOT_ARRESTED, page.evidence(one.sentence()), "duty not done");
          break;
        }
      }
    }
    ToldEncounter told = telling.told(who, state, EncounterKind.VISIT, outcome, trip);
    told = told.from().isEmpty() ? news.day(trip).map(told::on).orElse(told) : told;
    return outcome == null ? news.ended(trip).map(told::with).orElse(told) : told;
  }

  /**
   * Trips that lie apart in time; what has no date goes with its sentence, or with the first,
   * unless it is told as news and all dates are of long ago.
   */
  List<List<Sighting>> apart(List<Sighting> all) {
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
    Map<Integer, List<Sighting>> bySentence = new HashMap<>();
    for (List<Sighting> trip : trips) {
      trip.forEach(one -> bySentence.putIfAbsent(one.sentence().first(), trip));
    }
    List<Sighting> current = current(trips, undated);
    for (Sighting one : undated) {
      bySentence.getOrDefault(one.sentence().first(), current).add(one);
    }
    if (!current.isEmpty() && !trips.contains(current)) {
      trips.add(current);
    }
    return trips;
  }

  /** The trip that the text reports: the first, unless it reports one that is none of the past. */
  private List<Sighting> current(List<List<Sighting>> trips, List<Sighting> undated) {
    if (undated.stream().noneMatch(news::is) || !news.isPast(trips.get(0))) {
      return trips.get(0);
    }
    return trips.stream().filter(t -> !news.isPast(t)).findFirst().orElseGet(ArrayList::new);
  }

  /** Whether a trip not made is another one than those made: by its day, or theirs long past. */
  private boolean isOther(Sighting missed, List<Sighting> present) {
    if (missed.from() != null) {
      return !near(missed, present);
    }
    PartialDate published = page.document().published();
    return published != null
        && (missed.reality() == Reality.NOT || missed.reality() == Reality.PLANNED)
        && present.stream()
            .allMatch(
                p ->
                    p.from() != null
                        && p.from().value().last().plusDays(LONG_PAST).isBefore(published.first()));
  }

  private static boolean near(Sighting one, List<Sighting> others) {
    return one.from() == null || others.stream().anyMatch(o -> o.from() == null || close(o, one));
  }

  /** Whether two sightings may be of one trip, by their days. */
  static boolean close(Sighting a, Sighting b) {
    if (a.from() == null || b.from() == null) {
      return true;
    }
    PartialDate x = a.from().value();
    PartialDate y = b.from().value();
    return !x.first().isAfter(y.last().plusDays(SAME_TRIP))
        && !y.first().isAfter(x.last().plusDays(SAME_TRIP));
  }
}
