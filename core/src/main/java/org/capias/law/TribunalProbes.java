package org.capias.law;

import java.util.Map;
import java.util.Objects;
import org.capias.model.Holds;
import org.capias.registry.Tribunal;

/** Probes of {@code rules/tribunals.txt}: courts with a basis of duty of their own. */
final class TribunalProbes {
  private TribunalProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("tribunal-resolution-binds", TribunalProbes::resolutionBinds);
    probes.put("tribunal-agreement-binds", TribunalProbes::agreementBinds);
  }

  private static Held resolutionBinds(Question q) {
    Tribunal court = Objects.requireNonNull(PlaceProbes.otherCourt(q.suspect()));
    String source = court.origin().source();
    if (court.binds() != Tribunal.Binds.UN_MEMBERS) {
      return Held.no(
          () -> "No resolution orders all states to cooperate with the " + court.name() + ".",
          source);
    }
    Holds member = Span.reached(q.place().state().unSince(), q.day());
    if (member == Holds.YES) {
      return Held.yes(
              () ->
                  q.place().capital()
                      + " is a member of the United Nations, every one of which must comply with"
                      + " the orders of the "
                      + court.name()
                      + (Span.passed(court.to(), q.day()) == Holds.YES
                          ? ", whose work the residual mechanism continues."
                          : "."),
              source)
          .under(court.duty());
    }
    // Belgrade between the end of the former Yugoslavia in 1992 and its admission in 2000.
    if (q.place().code().equals("RS")) {
      return Held.of(
              Holds.CONTESTED,
              () ->
                  "Whether Belgrade was a member of the United Nations before 1 November 2000 is"
                      + " disputed; the Dayton agreement of 1995 obliged it to cooperate besides.")
          .under(court.duty());
    }
    return Held.of(
            member == Holds.UNKNOWN ? Holds.UNKNOWN : Holds.NO,
            () ->
                q.place().capital() + " is not known to have been a member of the United Nations.",
            source)
        .under(court.duty());
  }

  private static Held agreementBinds(Question q) {
    Tribunal court = Objects.requireNonNull(PlaceProbes.otherCourt(q.suspect()));
    String source = court.origin().source();
    if (court.states().contains(q.place().code())) {
      return Held.yes(
              () -> "The " + court.name() + " rests on an act of " + q.place().name() + " itself.",
              source)
          .under(court.duty());
    }
    return Held.no(
            () ->
                court.binds() == Tribunal.Binds.NAMED_STATES
                    ? "The act that the "
                        + court.name()
                        + " rests on ("
                        + court.instrument()
                        + ") binds no third state without more."
                    : "No agreement of "
                        + q.place().name()
                        + " with the "
                        + court.name()
                        + " is on record.",
            source)
        .under(court.duty());
  }
}
