package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Suspect.Request;
import org.capias.model.Holds;
import org.capias.model.Presence;
import org.jspecify.annotations.Nullable;

/** Tests on the request and on how the person is there. */
final class RequestTests {
  private RequestTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("request-received", RequestTests::requestReceived);
    tests.put("justice-offence-only", RequestTests::justiceOffenceOnly);
    tests.put("on-territory", RequestTests::onTerritory);
    tests.put("surrender-in-transit", RequestTests::surrenderInTransit);
  }

  private static Held requestReceived(Question q) {
    List<Instrument> live = q.instruments(q::executable);
    List<Instrument> sent = live.stream().filter(i -> q.requested(i) == Holds.YES).toList();
    if (!sent.isEmpty()) {
      return Held.yes(() -> received(q, sent.get(0)), sent.get(0).source());
    }
    Instrument first = live.get(0);
    if (Question.any(live, q::requested) == Holds.UNKNOWN) {
      return Held.of(
          Holds.UNKNOWN,
          () ->
              "The warrant of "
                  + words(first.issued())
                  + " became public in "
                  + (first.published() == null ? "?" : words(first.published()))
                  + ", on a day that is not known.",
          first.source());
    }
    return Held.no(() -> notReceived(q, first), first.source());
  }

  private static String received(Question q, Instrument i) {
    String name = q.place().ref().name();
    for (Request r : i.requests()) {
      if (Span.reached(r.sent(), q.day()) != Holds.YES) {
        continue;
      }
      if (r.state() == null) {
        return "The request went to all states parties on " + words(r.sent()) + ".";
      }
      if (r.state().equals(name) || r.state().equals(q.place().ref().iso2())) {
        return "A request had reached "
            + name
            + " by "
            + words(r.sent())
            + (Span.reached(i.published(), q.day()) == Holds.YES
                ? "."
                : ", confidential while the warrant was sealed (Art. 87(3)).");
      }
    }
    return "The warrant has been public since "
        + (i.published() == null ? words(i.issued()) : words(i.published()))
        + "; the Registry keeps a standing request with all states parties (no day of dispatch is"
        + " on record).";
  }

  private static String notReceived(Question q, Instrument i) {
    for (Request r : i.requests()) {
      if (r.state() == null) {
        return "The request to all states parties went out only on " + words(r.sent()) + ".";
      }
    }
    return "The warrant of "
        + words(i.issued())
        + " was sealed"
        + (i.published() == null ? "" : " until " + words(i.published()))
        + ", and no confidential request to "
        + q.place().ref().name()
        + " by that day is on record; had one arrived, it would bind (Art. 87(3)).";
  }

  private static @Nullable Held justiceOffenceOnly(Question q) {
    List<Instrument> asked =
        q.instruments(i -> Span.and(q.executable(i), q.requested(i)));
    return asked.isEmpty() || !asked.stream().allMatch(Instrument::justiceOffence)
        ? null
        : Held.yes(
            () ->
                "The warrant is for offences against the administration of justice only; how far "
                    + q.place().ref().name()
                    + " must cooperate is governed by its own law.",
            asked.get(0).source());
  }

  private static Held onTerritory(Question q) {
    return switch (q.presence()) {
      case LANDED ->
          Held.yes(
              () -> "On the territory, airports and their transit areas included; Art. 89(3) does"
                  + " not concern a free traveller.",
              null);
      case OVERFLIGHT ->
          Held.of(
              Holds.CONTESTED,
              () -> "In the airspace only: territory under the Chicago Convention, yet no chamber"
                  + " has ruled that a free suspect must be brought down; Art. 89(3) does not apply.");
      case SURRENDER_TRANSIT ->
          Held.yes(() -> "In custody, on the way to the Court across the territory.", null);
    };
  }

  private static @Nullable Held surrenderInTransit(Question q) {
    return q.presence() != Presence.SURRENDER_TRANSIT
        ? null
        : Held.yes(
            () ->
                "The person is being surrendered by another state: "
                    + q.place().ref().name()
                    + " lets the transport pass (no authorisation for a flight without a scheduled"
                    + " landing) and holds the person meanwhile, up to 96 hours after an unscheduled"
                    + " one.",
            null);
  }
}
