package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.capias.law.Suspect.Asked;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Suspect.Kind;
import org.capias.model.Holds;
import org.capias.model.Presence;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * One question for one day, with the facts that the probes of the rules look at. Facts are already
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

  /** A question about an instrument. */
  @FunctionalInterface
  interface Ask {
    Holds of(Instrument instrument);
  }

  /** Whether it had been issued: by its own date, or because it was public or sent by then. */
  Holds issued(Instrument i) {
    Holds issued = Span.or(Span.reached(i.warrant().issued(), day), published(i));
    for (Asked asked : i.requests()) {
      issued = Span.or(issued, Span.reached(asked.by(), day));
    }
    return issued;
  }

  Holds published(Instrument i) {
    return Span.reached(i.warrant().publicSince(), day);
  }

  /** Issued and not ended by the court. */
  Holds inForce(Instrument i) {
    return Span.and(issued(i), Span.not(Span.reached(i.warrant().ended(), day)));
  }

  /** In force, and the person not delivered under it on an earlier day. */
  Holds executable(Instrument i) {
    return Span.and(inForce(i), Span.not(Span.passed(i.warrant().executed(), day)));
  }

  /**
   * Whether a request had reached the state: one that went to it or to all parties; where the day
   * of one to all parties is not on record, the instrument's being public stands for it.
   */
  Holds requested(Instrument i) {
    Holds requested = Holds.NO;
    boolean general = false;
    for (Asked asked : i.requests()) {
      general |= asked.state() == null && asked.kind() == Kind.RECORDED;
      if (asked.state() == null || asked.state().equals(place.code())) {
        requested = Span.or(requested, Span.reached(asked.by(), day));
      }
    }
    return general ? requested : Span.or(requested, published(i));
  }

  /** The instruments of which that is not denied. */
  List<Instrument> instruments(Ask ask) {
    List<Instrument> those = new ArrayList<>(suspect.instruments().size());
    for (Instrument i : suspect.instruments()) {
      if (ask.of(i) != Holds.NO) {
        those.add(i);
      }
    }
    return those;
  }

  /** Whether that is so of any instrument. */
  Holds any(Ask ask) {
    Holds any = Holds.NO;
    for (Instrument i : suspect.instruments()) {
      any = Span.or(any, ask.of(i));
    }
    return any;
  }

  /** Whether a warrant that the Council's referral stands behind may be executable. */
  boolean referred() {
    return instruments(this::executable).stream().anyMatch(i -> i.situation().resolution() != null);
  }

  /** Days of issue and crimes, for sentences. */
  static String dated(List<Instrument> those) {
    StringBuilder text = new StringBuilder(those.size() == 1 ? "warrant of " : "warrants of ");
    for (int n = 0; n < those.size(); n++) {
      Warrant w = those.get(n).warrant();
      text.append(n == 0 ? "" : " and ").append(w.issued() == null ? "?" : Span.words(w.issued()));
    }
    return text.toString();
  }
}
