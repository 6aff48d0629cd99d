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
import org.capias.registry.Tribunal;
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
    Instrument first = sent.isEmpty() ? live.get(0) : sent.get(0);
    Held found = arrived(q, live, sent);
    return first.ofTheCourt() ? found : found.under(first.court().duty());
  }

  private static Held arrived(Question q, List<Instrument> live, List<Instrument> sent) {
    if (!sent.isEmpty()) {
      @Nullable Asked best = best(q, sent.get(0));
      return Held.yes(
          () -> received(q, sent.get(0)), best == null ? sent.get(0).source() : best.source());
    }
    Instrument first = live.get(0);
    if (q.presence() == Presence.SURRENDER_TRANSIT) {
      return Held.yes(
              () ->
                  "The "
                      + Question.dated(List.of(first))
                      + " was sealed; a transit under surrender needs no request for arrest, only one for"
                      + " transit where a landing is scheduled.",
              first.source())
          .under("Rome Statute Art. 89(3)(b), 89(3)(d)");
    }
    for (Instrument i : live) {
      if (q.requested(i) == Holds.UNKNOWN) {
        return Held.of(Holds.UNKNOWN, () -> perhaps(q, i), i.source());
      }
    }
    return Held.no(() -> notReceived(q, first), first.source());
  }

  /** What makes it doubtful whether a request had arrived: its day, or that of publication. */
  private static String perhaps(Question q, Instrument i) {
    String doubt =
        "The "
            + Question.dated(List.of(i))
            + " became public in "
            + date(i.warrant().publicSince())
            + ", on a day that is not known; whether a request had arrived by then is open.";
    for (Asked asked : i.requests()) {
      boolean here = asked.state() == null || asked.state().equals(q.place().code());
      if (here && Span.reached(asked.by(), q.day()) == Holds.UNKNOWN) {
        doubt =
            "A request went to "
                + (asked.state() == null ? "all states parties" : q.place().name())
                + " in "
                + words(asked.by())
                + ", on a day that is not known; whether it had arrived by then is open.";
      }
    }
    return doubt;
  }

  private static String date(@Nullable PartialDate date) {
    return date == null ? "?" : words(date);
  }

  /** The best that is on record of a request that had arrived, or null. */
  private static @Nullable Asked best(Question q, Instrument i) {
    @Nullable Asked best = null;
    for (Asked asked : i.requests()) {
      boolean here = asked.state() == null || asked.state().equals(q.place().code());
      if (here
          && Span.reached(asked.by(), q.day()) == Holds.YES
          && (best == null || asked.kind().compareTo(best.kind()) < 0)) {
        best = asked;
      }
    }
    return best;
  }

  /** How it is known, by the best that is on record. */
  private static String received(Question q, Instrument i) {
    boolean open = q.published(i) == Holds.YES;
    @Nullable Asked best = best(q, i);
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
      return i.court().binds() == Tribunal.Binds.NAMED_STATES
          ? ": the court's order is addressed to the state that it rests on."
          : ": the tribunal's order goes to all states.";
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
