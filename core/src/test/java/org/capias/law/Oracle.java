package org.capias.law;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.capias.model.Answer;
import org.capias.model.Determination.Reason;
import org.capias.model.Holds;

/**
 * The way from reasons to an answer, written a second time as a lawyer would tell it, without the
 * rule files: so that a test of the rules does not merely repeat them.
 */
final class Oracle {
  private Oracle() {}

  static Answer answer(List<Reason> reasons) {
    Map<String, Holds> found =
        reasons.stream().collect(Collectors.toMap(Reason::rule, Reason::holds));
    if (found.get("place-is-state") == Holds.NO) {
      return Answer.UNKNOWN;
    }
    Holds warrant = found.get("warrant-in-force");
    Holds free = found.get("still-to-be-surrendered");
    if (warrant == Holds.NO || free == Holds.NO) {
      return Answer.NO;
    }
    boolean bound =
        List.of(
                "party-on-date",
                "declaration-accepts",
                "council-resolution-binds",
                "agreement-binds",
                "tribunal-resolution-binds",
                "tribunal-agreement-binds")
            .stream()
            .anyMatch(rule -> found.get(rule) == Holds.YES);
    boolean sure = warrant == Holds.YES && free != Holds.UNKNOWN;
    boolean half =
        found.get("proceedings-before-withdrawal") == Holds.CONTESTED
            || found.get("tribunal-resolution-binds") == Holds.CONTESTED;
    boolean open =
        found.get("proceedings-before-withdrawal") == Holds.UNKNOWN
            || found.get("tribunal-resolution-binds") == Holds.UNKNOWN;
    if (!bound && !half && !open) {
      if (found.get("deposited-not-in-force") != Holds.YES) {
        return Answer.NO;
      }
      return sure ? Answer.NOT_IN_FORCE : Answer.UNKNOWN;
    }
    Holds request = found.get("request-received");
    if (request == Holds.NO) {
      return Answer.NO;
    }
    if (!sure || request == Holds.UNKNOWN || (open && !bound)) {
      return Answer.UNKNOWN;
    }
    if (!bound) {
      return Answer.CONTESTED;
    }
    if (found.get("justice-offence-only") == Holds.YES) {
      return Answer.CONTESTED;
    }
    if (found.get("surrender-in-transit") == Holds.YES) {
      return Answer.YES;
    }
    boolean disputed =
        List.of("on-territory", "immunity-bars", "consent-agreement-bars", "council-deferral")
            .stream()
            .anyMatch(rule -> found.get(rule) == Holds.CONTESTED);
    return disputed ? Answer.CONTESTED : Answer.YES;
  }
}
