package org.capias.cli;

import org.capias.registry.PastEncounter;
import org.capias.registry.Ruling;

/** Past encounters and decisions in one line each. */
final class Encounters {
  private Encounters() {}

  /** {@code E125 2024-09-02 to 2024-09-03 Mongolia, state a party: visit, not arrested. …} */
  static String line(PastEncounter encounter, String whereOrWho) {
    StringBuilder text = new StringBuilder(encounter.id());
    text.append("  ").append(dates(encounter)).append("  ").append(whereOrWho);
    text.append(encounter.party() ? ", state a party: " : ", state no party: ");
    text.append(encounter.kind().label().replace('-', ' ')).append(", ");
    text.append(encounter.outcome().label().replace('-', ' '));
    text.append(". ").append(encounter.occasion()).append('.');
    if (encounter.argument() != null) {
      text.append(" Said or noted: ").append(encounter.argument()).append('.');
    }
    if (encounter.finding() != null) {
      text.append(" Finding: ").append(encounter.finding()).append('.');
    }
    if (encounter.referral() != null) {
      text.append(" Referral: ").append(encounter.referral()).append('.');
    }
    return text.toString();
  }

  private static String dates(PastEncounter encounter) {
    return encounter.to() == null
        ? "from " + encounter.from()
        : Sheet.span(encounter.from(), encounter.to());
  }

  /** {@code R28 2024-10-24 Pre-Trial Chamber II, Mongolia: non-compliance; referral: ASP. …} */
  static String line(Ruling ruling, String state) {
    return ruling.id()
        + "  "
        + (ruling.date() == null ? "no date" : ruling.date())
        + "  "
        + (ruling.chamber() == null ? "" : ruling.chamber() + ", ")
        + state
        + ": "
        + decided(ruling)
        + ". "
        + ruling.holding()
        + "."
        + (ruling.document() == null ? "" : " " + ruling.document())
        + (ruling.encounter() == null ? "" : " (on " + ruling.encounter() + ")");
  }

  /** {@code none (leave to appeal refused)} finds nothing, and whatever was referred stays so. */
  private static String decided(Ruling ruling) {
    String finding = ruling.finding();
    boolean none = finding.startsWith("none (") && finding.endsWith(")");
    return none
        ? finding.substring("none (".length(), finding.length() - 1) + ", no finding of its own"
        : finding + "; referral: " + ruling.referral();
  }
}
