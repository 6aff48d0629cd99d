package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import org.capias.law.Suspect.Challenge;
import org.capias.law.Suspect.Office;
import org.capias.law.Territory.Bond;
import org.capias.law.Territory.Kind;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/** Tests of {@code rules/obstacles.txt}: what the duty demands and what might stand against it. */
final class ObstacleTests {
  private ObstacleTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("duty-of-a-party", ObstacleTests::duty);
    tests.put("duty-of-a-non-party", ObstacleTests::duty);
    tests.put("immunity-bars", ObstacleTests::immunityBars);
    tests.put("consent-agreement-bars", ObstacleTests::consentAgreementBars);
    tests.put("council-deferral", ObstacleTests::councilDeferral);
    tests.put("consultation-suspends", ObstacleTests::consultationSuspends);
    tests.put("missing-law-excuses", ObstacleTests::missingLawExcuses);
    tests.put("opt-out-reaches-arrest", ObstacleTests::optOutReachesArrest);
    tests.put("challenge-suspends", ObstacleTests::challengeSuspends);
  }

  private static Held duty(Question q) {
    return Held.yes(
        () ->
            "So "
                + q.place().ref().name()
                + switch (q.presence()) {
                  case LANDED -> " had to take steps at once to arrest and to surrender.";
                  case OVERFLIGHT -> " owes full cooperation on its territory.";
                  case SURRENDER_TRANSIT -> " owes full cooperation, which includes transit.";
                },
        null);
  }

  private static @Nullable Held immunityBars(Question q) {
    @Nullable Office office = foreignOffice(q, true);
    if (office != null) {
      return q.authorities().immunity(q, office);
    }
    @Nullable Office former = foreignOffice(q, false);
    return former == null
        ? null
        : Held.no(
            () ->
                "No longer "
                    + former.title()
                    + " since "
                    + (former.to() == null ? "?" : words(former.to()))
                    + ": personal immunity ends with the office.",
            null);
  }

  /** A head of state or government or foreign minister of another state, on that day or before. */
  static @Nullable Office foreignOffice(Question q, boolean serving) {
    @Nullable Office found = null;
    for (Office office : q.suspect().offices()) {
      boolean began = Span.reached(office.from(), q.day()) == Holds.YES;
      boolean over = office.to() != null && Span.passed(office.to(), q.day()) == Holds.YES;
      if (office.rank().personal()
          && !office.state().equals(q.place().ref().iso2())
          && began
          && over != serving) {
        found = office;
      }
    }
    return found;
  }

  private static @Nullable Held consentAgreementBars(Question q) {
    return q.place().undertakings().stream()
        .filter(u -> u.bond() == Bond.CONSENT && OtherBasisTests.covers(u, q))
        .findFirst()
        .map(
            u ->
                Held.of(
                    Holds.CONTESTED,
                    () ->
                        "An agreement of "
                            + words(u.from())
                            + " asks for the consent of the sending state.",
                    u.source()))
        .orElse(null);
  }

  private static Held councilDeferral(Question q) {
    return q.place().undertakings().stream()
        .filter(u -> u.bond() == Bond.DEFERRAL && OtherBasisTests.covers(u, q))
        .findFirst()
        .map(
            u ->
                Held.of(
                    Holds.CONTESTED,
                    () -> "The Council asked on " + words(u.from()) + " for a deferral.",
                    u.source()))
        .orElseGet(
            () -> Held.no(() -> "No resolution of the Council asks for a deferral.", null));
  }

  private static Held consultationSuspends(Question q) {
    return Held.no(
        () -> "Consulting the Court on a problem does not suspend the duty.", null);
  }

  private static Held missingLawExcuses(Question q) {
    return Held.no(
        () -> "That national law provides no procedure, or that one went wrong, is no excuse.",
        null);
  }

  private static @Nullable Held optOutReachesArrest(Question q) {
    return q.place().declarations().stream()
        .filter(d -> d.kind() == Kind.TRANSITIONAL)
        .filter(d -> Span.reached(d.lodged(), q.day()) == Holds.YES)
        .filter(d -> d.coversTo() == null || Span.passed(d.coversTo(), q.day()) != Holds.YES)
        .findFirst()
        .map(
            d ->
                Held.no(
                    () ->
                        "The declaration of "
                            + words(d.lodged())
                            + " ("
                            + d.scope()
                            + ") concerns jurisdiction, not the arrest of others.",
                    d.source()))
        .orElse(null);
  }

  private static @Nullable Held challengeSuspends(Question q) {
    List<Challenge> pending =
        q.instruments(q::executable).stream()
            .flatMap(i -> i.situation().challenges().stream())
            .filter(c -> Span.reached(c.from(), q.day()) == Holds.YES)
            .filter(c -> Span.reached(c.until(), q.day()) != Holds.YES)
            .distinct()
            .toList();
    return pending.isEmpty()
        ? null
        : Held.no(
            () -> pending.get(0).what() + "; the warrant stays valid meanwhile.",
            pending.get(0).source());
  }
}
