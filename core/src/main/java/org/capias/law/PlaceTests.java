package org.capias.law;

import java.util.Map;
import org.capias.law.Suspect.Court;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/** Tests of {@code rules/place.txt}: is it a state, and whose instrument is it. */
final class PlaceTests {
  private PlaceTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("place-is-state", PlaceTests::placeIsState);
    tests.put("instrument-of-the-court", PlaceTests::instrumentOfTheCourt);
  }

  private static Held placeIsState(Question q) {
    String name = q.place().ref().name();
    if (!q.place().state()) {
      return Held.no(() -> name + " is not a state of its own: " + q.place().remark(), null);
    }
    if (q.place().since() != null
        && Span.reached(q.place().since(), q.day()) != Holds.YES) {
      return Held.no(
          () ->
              name
                  + " has been a state only since "
                  + Span.words(q.place().since())
                  + (q.place().remark().isEmpty() ? "." : ": " + q.place().remark()),
          null);
    }
    return Held.yes(() -> name + " is a state.", null);
  }

  private static Held instrumentOfTheCourt(Question q) {
    @Nullable Court other = otherCourt(q.suspect());
    String name = q.suspect().ref().name();
    if (other != null) {
      return Held.no(() -> name + " is sought by the " + other.title() + ".", null);
    }
    return Held.yes(
        () ->
            q.suspect().instruments().isEmpty()
                ? "The question is about the International Criminal Court."
                : name + " is sought by the International Criminal Court.",
        null);
  }

  /** The other tribunal whose instruments these are, or null for the International Criminal Court. */
  static @Nullable Court otherCourt(Suspect suspect) {
    return suspect.instruments().stream()
        .map(Suspect.Instrument::court)
        .filter(court -> court != Court.ICC)
        .findFirst()
        .orElse(null);
  }
}
