package org.capias.law;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The probe of one rule: facts in, finding out. Which rules are asked, and what their findings
 * amount to, is none of its business; that stands in the rule files.
 */
@FunctionalInterface
interface Probe {
  /** The finding, or null where the facts give the rule nothing to say. */
  @Nullable Held ask(Question question);

  /**
   * The probes in the order of the rules.
   *
   * @throws IllegalStateException when a rule has no probe, or a probe no rule
   */
  static Probe[] bind(Rulebook book) {
    Map<String, Probe> byRule = new HashMap<>();
    PlaceProbes.into(byRule);
    InstrumentProbes.into(byRule);
    PartyProbes.into(byRule);
    WithdrawalProbes.into(byRule);
    OtherBasisProbes.into(byRule);
    TribunalProbes.into(byRule);
    RequestProbes.into(byRule);
    ObstacleProbes.into(byRule);
    LimitProbes.into(byRule);
    return bind(book, byRule);
  }

  /** These probes in the order of the rules of that book. */
  static Probe[] bind(Rulebook book, Map<String, Probe> byRule) {
    Map<String, Probe> left = new HashMap<>(byRule);
    Probe[] probes = new Probe[book.rules().size()];
    for (int i = 0; i < probes.length; i++) {
      String id = book.rules().get(i).id();
      Probe probe = left.remove(id);
      if (probe == null) {
        throw new IllegalStateException("rule '" + id + "' has no probe");
      }
      probes[i] = probe;
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("probes without a rule: " + left.keySet());
    }
    return probes;
  }
}
