package org.capias.law;

import java.util.Map;
import java.util.Objects;
import org.capias.law.Suspect.Instrument;
import org.capias.model.Holds;
import org.capias.registry.Tribunal;
import org.jspecify.annotations.Nullable;

/** Probes of {@code rules/place.txt}: is it a state, and whose instrument is it. */
final class PlaceProbes {
  private PlaceProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("place-is-state", PlaceProbes::placeIsState);
    probes.put("instrument-of-the-court", PlaceProbes::instrumentOfTheCourt);
  }

  private static Held placeIsState(Question q) {
    Territory place = q.place();
    String source = place.state().origin().source();
    if (!place.isState()) {
      return Held.no(
          () ->
              place.capital()
                  + " is not a state of its own by the practice of the depositary: "
                  + Objects.requireNonNullElse(place.state().origin().note(), "no more is known")
                  + ".",
          source);
    }
    if (place.since() != null && Span.reached(place.since(), q.day()) != Holds.YES) {
      return Held.no(
          () ->
              place.capital()
                  + " has been a state only since "
                  + Span.words(Objects.requireNonNull(place.since()))
                  + (place.before().isEmpty() ? "." : "; before, " + place.before() + "."),
          source);
    }
    return Held.yes(() -> place.capital() + " is a state.", source);
  }

  private static Held instrumentOfTheCourt(Question q) {
    @Nullable Tribunal other = otherCourt(q.suspect());
    String name = q.suspect().name();
    if (other != null) {
      return Held.no(() -> name + " is sought by the " + other.name() + ".", null);
    }
    return Held.yes(
        () ->
            q.suspect().instruments().isEmpty()
                ? "The question is about the International Criminal Court."
                : name + " is, or was, sought by the International Criminal Court.",
        null);
  }

  /** The other tribunal whose instruments these are; null for the International Criminal Court. */
  static @Nullable Tribunal otherCourt(Suspect suspect) {
    for (Instrument i : suspect.instruments()) {
      if (!i.ofTheCourt()) {
        return i.court();
      }
    }
    return null;
  }
}
