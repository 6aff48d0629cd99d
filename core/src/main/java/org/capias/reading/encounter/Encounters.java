package org.capias.reading.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.capias.model.StateRef;
import org.capias.model.ToldEncounter;
import org.capias.reading.dating.Dating;
import org.capias.reading.encounter.day.Whens;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.encounter.sighting.Sighting;
import org.capias.reading.encounter.sighting.Sightings;
import org.capias.reading.encounter.verb.Weighed;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.capias.reading.time.Time;

/**
 * Finds the encounters that one text tells of.
 *
 * <pre>{@code
 * List<ToldEncounter> told = Encounters.in(page, cast, times, iso2 -> registry.state(iso2));
 * }</pre>
 */
public final class Encounters {
  private Encounters() {}

  /**
   * The encounters of a page, in text order.
   *
   * @param states the registry's name for an ISO code
   */
  public static List<ToldEncounter> in(
      Page page, Cast cast, List<Time> times, Function<String, StateRef> states) {
    return in(page, cast, times, states, Dating.ofEncounters());
  }

  /**
   * The encounters of a page, their days by somebody else's judgement: to learn it and to measure.
   */
  public static List<ToldEncounter> in(
      Page page,
      Cast cast,
      List<Time> times,
      Function<String, StateRef> states,
      Dating.Judge judge) {
    if (cast.listed().isEmpty()) {
      return List.of();
    }
    Scene scene = new Scene(page, cast);
    Whens whens = new Whens(page, times);
    Sightings finder = new Sightings(scene, whens, null);
    List<Sighting> sightings = dated(page, times, whens, finder.find());
    List<Sighting> placed = new Discourse(scene, finder.venues()).complete(sightings);
    List<Sighting> near = new NearDays(page, whens).date(finder.dated(placed));
    List<Sighting> complete = new Days(page, cast, whens, judge).date(near);
    Telling telling = new Telling(page, states);
    Trips trips = new Trips(page, telling, new NonArrests(scene).find());
    return new Assembler(telling, trips).assemble(Namesakes.without(page, complete));
  }

  /** With the days that another sentence, or another event, gives them. */
  private static List<Sighting> dated(
      Page page, List<Time> times, Whens whens, List<Sighting> found) {
    return new Reckonings(page, times).count(new Afterthoughts(page, whens).date(found));
  }

  /** Every word of a page that could tell of an encounter, and what was made of it. */
  public static List<Weighed> weighed(Page page, Cast cast, List<Time> times) {
    Scene scene = new Scene(page, cast);
    Weighed.Left left = new Weighed.Left(page);
    Whens whens = new Whens(page, times);
    Sightings finder = new Sightings(scene, whens, left);
    List<Weighed> all = new ArrayList<>();
    List<Sighting> sightings = dated(page, times, whens, finder.find());
    for (Sighting one : new Discourse(scene, finder.venues()).complete(sightings)) {
      String who = one.who().name() + ", " + (one.state() == null ? "?" : one.state());
      String how = one.act() + ", " + one.reality();
      boolean home =
          one.act().isPresence()
              && one.who().state() != null
              && one.who().state().equals(one.state());
      String rule = one.inferred() ? one.rule() + ToldEncounter.ELSEWHERE : one.rule();
      String why = one.state() == null ? "no state is told" : home ? "his own state" : rule;
      all.add(
          new Weighed(
              one.state() != null && !home,
              who + ", " + how.toLowerCase(Locale.ROOT),
              why,
              Weighed.words(page, one.token(), one.token() + 1)));
    }
    all.addAll(left.all());
    all.sort(Comparator.comparing(Weighed::words));
    return all;
  }
}
