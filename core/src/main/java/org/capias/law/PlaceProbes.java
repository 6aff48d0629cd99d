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

  private static @Nullable Held placeIsState(Question q) {
    Territory place = q.place();
    String source = place.state().origin().source();
    if (!place.isState()) {
      return Held.no(
          () ->
              place.capital()
                  + " is not a state of its own by the practice of the depositary: "
                  + Objects.requireNonNullElse(place.state().origin().note(), "no more is known")
                  + (place.state().territoryOf() == null
                      ? "."
                      : "; ask for the state that is responsible ("
                          + place.state().territoryOf()
                          + ")."),
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
    return null;
  }

  private static @Nullable Held instrumentOfTheCourt(Question q) {
    @Nullable Tribunal other = otherCourt(q.suspect());
    return other == null
        ? null
        : Held.no(
                () -> q.suspect().name() + " is sought by the " + other.name() + ".",
                other.origin().source())
            .under(
                "instrument of that court: "
                    + other.instrument().replace("UNSCR-", "Security Council resolution "));
  }

  /** By which provision that tribunal issues its warrants. */
  static String warrantsUnder(Tribunal court) {
    return switch (court.id()) {
      case "ICTY" ->
          "Statute of the Tribunal, Art. 19(2); Rules of Procedure and Evidence, Rule 55";
      case "ICTR" ->
          "Statute of the Tribunal, Art. 18(2); Rules of Procedure and Evidence, Rule 55";
      case "SCSL" -> "Rules of Procedure and Evidence of the Special Court, Rules 47, 55";
      case "KSC" -> "Law No. 05/L-053, Art. 39";
      default -> court.instrument();
    };
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
