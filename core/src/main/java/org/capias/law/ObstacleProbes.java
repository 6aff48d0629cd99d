package org.capias.law;

import static org.capias.law.Span.words;

import java.util.Map;
import org.capias.law.Suspect.Challenge;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Territory.Bond;
import org.capias.law.Territory.Undertaking;
import org.capias.model.Holds;
import org.capias.registry.Declaration;
import org.capias.registry.Office;
import org.jspecify.annotations.Nullable;

/** Probes of {@code rules/obstacles.txt}: what the duty demands and what might stand against it. */
final class ObstacleProbes {
  private ObstacleProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("duty-of-a-party", ObstacleProbes::duty);
    probes.put("duty-of-a-non-party", ObstacleProbes::duty);
    probes.put("immunity-bars", ObstacleProbes::immunityBars);
    probes.put("own-office-bars", ObstacleProbes::ownOfficeBars);
    probes.put("former-office-bars", ObstacleProbes::formerOfficeBars);
    probes.put("consent-agreement-bars", ObstacleProbes::consentAgreementBars);
    probes.put("council-deferral", ObstacleProbes::councilDeferral);
    probes.put("consultation-suspends", ObstacleProbes::consultationSuspends);
    probes.put("missing-law-excuses", ObstacleProbes::missingLawExcuses);
    probes.put("opt-out-reaches-arrest", ObstacleProbes::optOutReachesArrest);
    probes.put("challenge-suspends", ObstacleProbes::challengeSuspends);
  }

  private static @Nullable Held duty(Question q) {
    return switch (q.presence()) {
      case LANDED ->
          Held.yes(
              () ->
                  "So "
                      + q.place().name()
                      + " is bound to take steps at once to arrest, and to surrender.",
              null);
      case OVERFLIGHT ->
          Held.yes(
              () -> "So " + q.place().name() + " is bound to cooperate fully on its territory.",
              null);
      case SURRENDER_TRANSIT -> null;
    };
  }

  private static @Nullable Held immunityBars(Question q) {
    @Nullable Office office = Offices.serving(q);
    return office == null ? null : q.authorities().immunity(q, office);
  }

  private static @Nullable Held ownOfficeBars(Question q) {
    @Nullable Office office = Offices.own(q);
    return office == null
        ? null
        : Held.no(
            () ->
                "The office ("
                    + office.title()
                    + ") is one of "
                    + q.place().name()
                    + " itself: Art. 98(1) protects what is owed to a third state, and no office"
                    + " exempts from the Statute.",
            office.origin().source());
  }

  private static @Nullable Held formerOfficeBars(Question q) {
    @Nullable Office office = Offices.serving(q) == null ? Offices.former(q) : null;
    return office == null
        ? null
        : Held.no(
            () ->
                "Immunity ended with the office: no longer "
                    + office.kind().label().replace('-', ' ')
                    + (office.to() == null ? "" : " since " + words(office.to()))
                    + ".",
            office.origin().source());
  }

  private static @Nullable Held consentAgreementBars(Question q) {
    for (Undertaking u : q.place().undertakings()) {
      if (u.bond() == Bond.CONSENT && OtherBasisProbes.covers(u, q)) {
        return Held.of(
            Holds.CONTESTED,
            () -> "An agreement of " + words(u.from()) + " asks for the sending state's consent.",
            u.source());
      }
    }
    return null;
  }

  private static @Nullable Held councilDeferral(Question q) {
    for (Undertaking u : q.place().undertakings()) {
      if (u.bond() == Bond.DEFERRAL && OtherBasisProbes.covers(u, q)) {
        return Held.of(
            Holds.CONTESTED,
            () -> "The Council asked for a deferral on " + words(u.from()) + ".",
            u.source());
      }
    }
    return null;
  }

  private static Held consultationSuspends(Question q) {
    return Held.no(() -> "Consulting the Court on a problem does not suspend the duty.", null);
  }

  private static Held missingLawExcuses(Question q) {
    return Held.no(
        () -> "Missing national law, or a procedure that went wrong, is no excuse.", null);
  }

  private static @Nullable Held optOutReachesArrest(Question q) {
    for (Declaration d : q.place().declarations()) {
      if (d.kind() == Declaration.Kind.ARTICLE_124
          && Span.reached(d.lodged(), q.day()) == Holds.YES
          && Span.passed(d.coversTo(), q.day()) != Holds.YES) {
        return Held.no(
            () ->
                "The declaration of "
                    + words(d.lodged())
                    + " concerns jurisdiction over war crimes, not the arrest of others.",
            d.origin().source());
      }
    }
    return null;
  }

  private static @Nullable Held challengeSuspends(Question q) {
    for (Instrument i : q.instruments(q::executable)) {
      for (Challenge c : i.challenges()) {
        if (Span.reached(c.from(), q.day()) == Holds.YES
            && Span.reached(c.until(), q.day()) != Holds.YES
            && (c.state() == null || c.state().equals(q.place().code()))) {
          return Held.no(() -> c.what() + "; the warrant stays valid meanwhile.", c.source());
        }
      }
    }
    return null;
  }
}
