package org.capias.reading.encounter;

import java.util.List;
import java.util.function.Function;
import org.capias.model.StateRef;
import org.capias.model.ToldEncounter;
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
    if (cast.listed().isEmpty()) {
      return List.of();
    }
    Scene scene = new Scene(page, cast);
    Sightings finder = new Sightings(scene, new Whens(page, times));
    List<Sighting> sightings = finder.find();
    List<Sighting> complete = new Discourse(scene, finder.venues()).complete(sightings);
    Telling telling = new Telling(page, states);
    Trips trips = new Trips(page, telling, new NonArrests(scene).find());
    return new Assembler(telling, trips).assemble(complete);
  }
}
