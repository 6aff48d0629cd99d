package org.capias.law;

import static org.capias.law.Span.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.capias.law.Suspect.Instrument;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.registry.Party;
import org.capias.registry.Situation;
import org.jspecify.annotations.Nullable;

/** The probe on what a withdrawal leaves behind, Rome Statute Art. 127(2). */
final class WithdrawalProbes {
  private WithdrawalProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("proceedings-before-withdrawal", WithdrawalProbes::proceedingsBeforeWithdrawal);
  }

  private static @Nullable Held proceedingsBeforeWithdrawal(Question q) {
    @Nullable LocalDate exit = exit(q);
    List<Instrument> inForce = q.instruments(q::inForce);
    if (exit == null || inForce.isEmpty()) {
      return null;
    }
    String left = "the withdrawal took effect on " + words(exit);
    for (Instrument i : inForce) {
      @Nullable String begun = begunBefore(i, exit, q.place().code());
      if (begun != null) {
        return Held.of(
            Holds.CONTESTED,
            () ->
                begun
                    + ", before "
                    + left
                    + ": whether the duty to arrest survives, no chamber has ruled.",
            i.situation().origin().source());
      }
    }
    Situation s = inForce.get(0).situation();
    String source = s.origin().source();
    if (s.investigation() == null) {
      return Held.of(
          Holds.UNKNOWN,
          () ->
              "When the investigation of the situation in " + s.name() + " began is not on record.",
          source);
    }
    PartialDate opened = s.investigation();
    return Held.no(
        () ->
            "The investigation of the situation in "
                + s.name()
                + " commenced on "
                + words(opened)
                + ", after "
                + left
                + ".",
        source);
  }

  private static @Nullable LocalDate exit(Question q) {
    for (Party p : q.place().stays()) {
      if (p.withdrawalRevoked() == null && p.withdrawalEffective() != null) {
        return p.withdrawalEffective();
      }
    }
    return null;
  }

  /** What had begun before the state left, in words, or null. */
  private static @Nullable String begunBefore(Instrument i, LocalDate exit, String state) {
    Situation s = i.situation();
    @Nullable PartialDate opened = s.investigation();
    if (opened != null && before(opened, exit)) {
      return "The investigation of the situation in " + s.name() + " commenced on " + words(opened);
    }
    @Nullable PartialDate issued = i.issued();
    if (issued != null && before(issued, exit)) {
      return "The warrant was issued on " + words(issued);
    }
    @Nullable PartialDate examined = s.examination();
    if (s.states().contains(state) && examined != null && before(examined, exit)) {
      return "The preliminary examination of the state's own situation began on "
          + words(examined)
          + (opened == null ? "" : " (the investigation only on " + words(opened) + ")");
    }
    return null;
  }

  private static boolean before(PartialDate date, LocalDate exit) {
    return date.last().isBefore(exit);
  }
}
