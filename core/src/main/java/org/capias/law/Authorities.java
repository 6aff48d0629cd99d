package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.registry.Office;
import org.jspecify.annotations.Nullable;

/**
 * The decisions that carry a rule over time ({@code authorities.txt}): what a chamber held, when,
 * and how far it reaches. Asked as of a day of knowledge, the latest that had been given by then
 * speaks; so the reasoning of 2011, 2014, 2017, 2019 and 2024 can each be had again.
 */
final class Authorities {
  /** How far a holding on immunity reaches. */
  enum Reach {
    /** Situations that the Security Council referred. */
    REFERRED,
    /** Every situation. */
    ANY
  }

  /** One decision. */
  record Authority(
      String id, PartialDate date, String chamber, String number, Reach reach, String says,
      String source) {

    /** {@code Appeals Chamber, Jordan, 6 May 2019, ICC-02/05-01/09-397}. */
    String cited() {
      return chamber + ", " + Span.words(date) + (number.isEmpty() ? "" : ", " + number);
    }
  }

  private final List<Authority> immunity;

  private Authorities(List<Authority> immunity) {
    this.immunity = List.copyOf(immunity);
  }

  static Authorities load() {
    List<Authority> all = new ArrayList<>();
    for (Blocks.Block block : Blocks.read("authorities.txt")) {
      all.add(
          new Authority(
              block.one("authority"),
              PartialDate.parse(block.one("date")),
              block.one("chamber"),
              block.maybe("number").orElse(""),
              switch (block.one("reaches")) {
                case "any situation" -> Reach.ANY;
                case "situations referred by the Council" -> Reach.REFERRED;
                default -> throw block.mistake("reaches what?");
              },
              block.one("says"),
              block.one("source")));
    }
    all.sort(Comparator.comparing(Authority::date));
    return new Authorities(all);
  }

  /** The latest decision on immunity that was public on that day (null: by now). */
  Optional<Authority> immunityAsOf(@Nullable LocalDate knownOn) {
    Authority latest = null;
    for (Authority authority : immunity) {
      if (knownOn == null || !authority.date().first().isAfter(knownOn)) {
        latest = authority;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** Whether the immunity of that office bars the arrest. */
  Held immunity(Question q, Office office) {
    Authority latest = immunityAsOf(q.knownOn()).orElse(null);
    boolean referred = q.referred();
    String holder =
        "Serving " + office.kind().label().replace('-', ' ') + " of another state ("
            + office.state() + ")";
    if (latest == null) {
      return Held.of(
          Holds.CONTESTED, () -> holder + ": no chamber had spoken on immunity by then.");
    }
    if (latest.reach() == Reach.ANY || referred) {
      return Held.no(
          () -> holder + ": " + latest.says() + " (" + latest.cited() + ").", latest.source());
    }
    return Held.of(
        Holds.CONTESTED,
        () ->
            holder
                + ": the reasoning of the day rests on a referral by the Council ("
                + latest.cited()
                + "), and there is none here.",
        latest.source());
  }
}
