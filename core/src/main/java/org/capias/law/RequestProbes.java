package org.capias.law;

import static org.capias.law.Span.words;

import java.util.List;
import java.util.Map;
import org.capias.law.Suspect.Asked;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Suspect.Kind;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.jspecify.annotations.Nullable;

/** Probes on the request and on how the person is there. */
final class RequestProbes {
  private RequestProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("request-received", RequestProbes::requestReceived);
    probes.put("justice-offence-only", RequestProbes::justiceOffenceOnly);
    probes.put("on-territory", RequestProbes::onTerritory);
    probes.put("surrender-in-transit", RequestProbes::surrenderInTransit);
  }

  private static Held requestReceived(Question q) {
    List<Instrument> live = q.instruments(q::executable);
    List<Instrument> sent = live.stream().filter(i -> q.requested(i) == Holds.YES).toList();
    if (!sent.isEmpty()) {
      return Held.yes(() -> received(q, sent.get(0)), sent.get(0).source());
    }
    Instrument first = live.get(0);
    if (live.stream().anyMatch(i -> q.requested(i) == Holds.UNKNOWN)) {
      return Held.of(
          Holds.UNKNOWN,
          () ->
              "The "
                  + Question.dated(List.of(first))
                  + " became public in "
                  + date(first.warrant().publicSince())
                  + ", on a day that is not known; whether a request had arrived by then is open.",
          first.source());
    }
    return Held.no(() -> notReceived(q, first), first.source());
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "?" : words(date);
  }

  /** How it is known, by the best that is on record. */
  private static String received(Question q, Instrument i) {
    boolean open = q.published(i) == Holds.YES;
    @Nullable Asked best = null;
    for (Asked asked : i.requests()) {
      boolean here = asked.state() == null || asked.state().equals(q.place().code());
      if (here
          && Span.reached(asked.by(), q.day()) == Holds.YES
          && (best == null || asked.kind().compareTo(best.kind()) < 0)) {
        best = asked;
      }
    }
    boolean shownOnly = best != null && best.kind() == Kind.SHOWN_BY_SURRENDER;
    if (best == null || (open && shownOnly && party(q))) {
      return "Public since " + date(i.warrant().publicSince()) + standing(q, i);
    }
    if (best.state() == null) {
      return best.kind() == Kind.RECORDED
          ? "The request went to all states parties on " + words(best.by()) + "."
          : "Public, with a request to all states parties, by "
              + words(best.by())
              + " at the latest.";
    }
    return "A request had reached "
        + q.place().name()
        + " by "
        + words(best.by())
        + (best.kind() == Kind.SHOWN_BY_SURRENDER ? ", as the arrest for the Court shows" : "")
        + (open ? "." : "; it was confidential (Art. 87(3)).");
  }

  /** What being public stands for. */
  private static String standing(Question q, Instrument i) {
    if (!i.ofTheCourt()) {
      return ": the tribunal's order goes to all states.";
    }
    return party(q)
        ? ": the Registry keeps a standing request with all states parties (its day is not on"
            + " record)."
        : ": that a request has reached " + q.place().name() + " is presumed (none is on record).";
  }

  private static boolean party(Question q) {
    return q.place().stays().stream().anyMatch(p -> p.on(q.day()));
  }

  private static String notReceived(Question q, Instrument i) {
    for (Asked asked : i.requests()) {
      if (asked.state() == null && asked.kind() == Kind.RECORDED) {
        return "The request to all states parties went out only on " + words(asked.by()) + ".";
      }
    }
    return "The "
        + Question.dated(List.of(i))
        + " was sealed"
        + (i.warrant().publicSince() == null ? "" : " until " + date(i.warrant().publicSince()))
        + ", and no confidential request to "
        + q.place().name()
        + " by that day is on record; had one arrived, it would bind (Art. 87(3)).";
  }

  private static @Nullable Held justiceOffenceOnly(Question q) {
    List<Instrument> asked = q.instruments(i -> Span.and(q.executable(i), q.requested(i)));
    if (asked.isEmpty() || !asked.stream().allMatch(i -> i.warrant().article70())) {
      return null;
    }
    return Held.yes(
        () ->
            "The warrant is for offences against the administration of justice only; how far "
                + q.place().name()
                + " must cooperate is governed by its own law.",
        asked.get(0).source());
  }

  private static Held onTerritory(Question q) {
    return switch (q.presence()) {
      case LANDED ->
          Held.yes(
              () ->
                  "Asked for a person on the territory, airports and their transit areas included;"
                      + " Art. 89(3) does not concern a free traveller.",
              null);
      case OVERFLIGHT ->
          Held.of(
              Holds.CONTESTED,
              () ->
                  "In the airspace only, which is territory by Art. 1 of the Chicago Convention;"
                      + " clearance may be refused (Art. 3(c)), but no chamber has ruled that a"
                      + " free suspect must be brought down, and Art. 89(3) does not apply.");
      case SURRENDER_TRANSIT ->
          Held.yes(() -> "In custody, on the way to the Court across the territory.", null);
    };
  }

  private static @Nullable Held surrenderInTransit(Question q) {
    return q.presence() != Presence.SURRENDER_TRANSIT
        ? null
        : Held.yes(
            () ->
                "Another state is surrendering the person: "
                    + q.place().name()
                    + " lets the transport pass (a flight without a scheduled landing needs no"
                    + " authorisation) and holds the person meanwhile, up to 96 hours after an"
                    + " unscheduled landing.",
            null);
  }
}
