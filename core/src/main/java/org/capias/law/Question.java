package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Suspect.Request;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.jspecify.annotations.Nullable;

/**
 * One question for one day, with the facts that the tests of the rules look at. Facts are already
 * narrowed to the day of knowledge, where one is given.
 *
 * @param knownOn day of knowledge, or null for all that the registry knows
 * @param completeUntil last day for which the registry is complete
 */
record Question(
    Suspect suspect,
    Territory place,
    LocalDate day,
    Presence presence,
    @Nullable LocalDate knownOn,
    LocalDate completeUntil,
    Authorities authorities) {

  /** Whether the instrument had been issued: by its own date, or because it was already public. */
  Holds issued(Instrument instrument) {
    Holds issued = Span.reached(instrument.issued(), day);
    issued = issued == Holds.YES ? issued : Span.or(issued, published(instrument));
    for (Request request : instrument.requests()) {
      issued = issued == Holds.YES ? issued : Span.or(issued, Span.reached(request.sent(), day));
    }
    return issued;
  }

  private Holds published(Instrument instrument) {
    return Span.reached(instrument.published(), day);
  }

  /** Issued and not ended by the court. */
  Holds inForce(Instrument instrument) {
    Holds ended =
        instrument.end() == null ? Holds.NO : Span.reached(instrument.end().day(), day);
    return Span.and(issued(instrument), Span.not(ended));
  }

  /** In force and the person not yet delivered under it on an earlier day. */
  Holds executable(Instrument instrument) {
    return Span.and(
        inForce(instrument), Span.not(Span.passed(instrument.delivered(), day)));
  }

  /**
   * Whether a request had reached the state: one that went to it or to all parties; where none to
   * all parties is on record, the instrument's being public stands for it.
   */
  Holds requested(Instrument instrument) {
    Holds requested = Holds.NO;
    boolean general = false;
    for (Request request : instrument.requests()) {
      general |= request.state() == null;
      if (request.state() == null || request.state().equals(place.ref().iso2())) {
        requested = Span.or(requested, Span.reached(request.sent(), day));
      }
    }
    return general ? requested : Span.or(requested, published(instrument));
  }

  /** The instruments for which that does not fail. */
  List<Instrument> instruments(java.util.function.Function<Instrument, Holds> test) {
    List<Instrument> those = new ArrayList<>();
    for (Instrument instrument : suspect.instruments()) {
      if (test.apply(instrument) != Holds.NO) {
        those.add(instrument);
      }
    }
    return those;
  }

  /** Whether the test is met by any of those instruments. */
  static Holds any(
      List<Instrument> those, java.util.function.Function<Instrument, Holds> test) {
    Holds any = Holds.NO;
    for (Instrument instrument : those) {
      any = Span.or(any, test.apply(instrument));
    }
    return any;
  }

  /** Whether the date lies in the day of knowledge; all dates do where none is given. */
  boolean known(@Nullable PartialDate date) {
    return date != null && (knownOn == null || !date.first().isAfter(knownOn));
  }
}
