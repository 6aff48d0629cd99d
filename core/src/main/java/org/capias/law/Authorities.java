package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
      String id,
      PartialDate date,
      String chamber,
      String number,
      Reach reach,
      boolean binding,
      String says,
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
              block.maybe("binding").filter("yes"::equals).isPresent(),
              block.one("says"),
              block.one("source")));
    }
    all.sort(Comparator.comparing(Authority::date));
    return new Authorities(all);
  }

  /** The decisions on immunity that were public on that day (null: by now), oldest first. */
  private List<Authority> asOf(@Nullable LocalDate knownOn) {
    return immunity.stream()
        .filter(a -> knownOn == null || !a.date().first().isAfter(knownOn))
        .toList();
  }

  /** The decision that leads among those: the latest binding one, else the latest. */
  private static Authority leading(List<Authority> known) {
    Authority leading = known.get(0);
    for (Authority a : known) {
      leading = a.binding() || !leading.binding() ? a : leading;
    }
    return leading;
  }

  /** Whether the immunity of that office bars the arrest. */
  Held immunity(Question q, Office office) {
    List<Authority> known = asOf(q.knownOn());
    String holder =
        "Immunity of a serving "
            + office.kind().label().replace('-', ' ')
            + " ("
            + office.title()
            + ")";
    if (known.isEmpty()) {
      return Held.of(Holds.CONTESTED, () -> holder + ": no chamber had spoken on it by then.");
    }
    Authority leading = leading(known);
    if (leading.reach() == Reach.ANY || q.referred()) {
      return Held.no(
          () ->
              holder
                  + " is no bar: "
                  + leading.says()
                  + " ("
                  + leading.cited()
                  + ")"
                  + followed(known, leading)
                  + ".",
          leading.source());
    }
    return Held.of(
        Holds.CONTESTED,
        () ->
            holder
                + ": the reasoning of the day rests on a referral by the Council ("
                + leading.cited()
                + "), and there is none here.",
        leading.source());
  }

  private static String followed(List<Authority> known, Authority leading) {
    String later =
        known.stream()
            .filter(a -> a.date().compareTo(leading.date()) > 0)
            .map(Authority::cited)
            .collect(Collectors.joining("; "));
    return later.isEmpty() ? "" : ", followed by " + later;
  }
}
