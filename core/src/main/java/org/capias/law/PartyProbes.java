package org.capias.law;

import static org.capias.law.Span.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.capias.law.Territory.Announcement;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.capias.registry.Declaration;
import org.capias.registry.Party;
import org.jspecify.annotations.Nullable;

/** Probes on membership: party, not yet, no longer. */
final class PartyProbes {
  private PartyProbes() {}

  static void into(Map<String, Probe> probes) {
    probes.put("party-on-date", PartyProbes::partyOnDate);
    probes.put("deposited-not-in-force", PartyProbes::depositedNotInForce);
    probes.put("withdrawal-in-effect", PartyProbes::withdrawalInEffect);
  }

  /** The latest stay that had begun, or else the first to come; null where there is none. */
  private static @Nullable Party stay(Question q) {
    @Nullable Party found = null;
    for (Party p : q.place().stays()) {
      if (found == null || !p.inForce().isAfter(q.day())) {
        found = p;
      }
    }
    return found;
  }

  private static Held partyOnDate(Question q) {
    Territory place = q.place();
    @Nullable Party p = stay(q);
    if (p == null) {
      @Nullable Declaration attempt = place.attempt();
      return attempt == null || attempt.lodged().first().isAfter(q.day())
          ? Held.no(() -> place.capital() + " is not a party: no instrument deposited.", null)
          : Held.no(() -> never(place, attempt), attempt.origin().source());
    }
    String source = p.origin().source();
    if (left(p, q.day())) {
      return Held.no(
          () ->
              place.capital()
                  + (foreseen(q, Objects.requireNonNull(p.withdrawalEffective()))
                      ? " ceases to be a party on "
                      : " ceased to be a party on ")
                  + words(p.withdrawalEffective())
                  + ".",
          noticeSource(p));
    }
    if (p.inForce().isAfter(q.day())) {
      return Held.no(
          () ->
              place.capital()
                  + " was not a party: "
                  + deposit(p)
                  + ", in force from "
                  + words(p.inForce())
                  + ".",
          source);
    }
    return Held.yes(
        () ->
            place.capital()
                + " was a party: "
                + deposit(p)
                + ", in force since "
                + words(p.inForce())
                + ".",
        source);
  }

  private static boolean left(Party p, LocalDate day) {
    return p.withdrawalRevoked() == null
        && p.withdrawalEffective() != null
        && !p.withdrawalEffective().isAfter(day);
  }

  private static String never(Territory place, Declaration attempt) {
    @Nullable PartialDate back = attempt.coversTo();
    return place.capital()
        + " never was a party: an instrument deposited on "
        + words(attempt.lodged())
        + (back == null ? "" : " was taken back on " + words(back))
        + " before it would have entered into force on "
        + words(SixtiethDay.inForceAfter(attempt.lodged().first()))
        + ".";
  }

  private static String deposit(Party p) {
    String instrument = p.instrument().label() + " deposited on " + words(p.deposited());
    if (p.instrument() == Party.Instrument.SUCCESSION) {
      return instrument + " with effect from independence";
    }
    return SixtiethDay.decides(p.deposited())
        ? instrument + " (60th day after it: " + words(SixtiethDay.after(p.deposited())) + ")"
        : instrument;
  }

  private static @Nullable Held depositedNotInForce(Question q) {
    for (Party p : q.place().stays()) {
      if (p.pendingOn(q.day())) {
        return Held.yes(() -> pending(q.place(), p.deposited(), p.inForce()), p.origin().source());
      }
    }
    @Nullable Declaration attempt = q.place().attempt();
    if (attempt == null
        || Span.reached(attempt.lodged(), q.day()) != Holds.YES
        || Span.reached(attempt.coversTo(), q.day()) == Holds.YES) {
      return null;
    }
    LocalDate deposited = attempt.lodged().first();
    LocalDate inForce = SixtiethDay.inForceAfter(deposited);
    return q.day().isBefore(inForce)
        ? Held.yes(() -> taken(q.place(), attempt, deposited, inForce), attempt.origin().source())
        : null;
  }

  private static String taken(
      Territory place, Declaration attempt, LocalDate deposited, LocalDate inForce) {
    return pending(place, deposited, inForce)
        + (attempt.coversTo() == null
            ? ""
            : " It did not come to that: taken back on " + words(attempt.coversTo()) + ".");
  }

  private static String pending(Territory place, LocalDate deposited, LocalDate inForce) {
    return "Deposited on "
        + words(deposited)
        + "; the 60th day after it is "
        + words(SixtiethDay.after(deposited))
        + ", so the Statute enters into force for "
        + place.name()
        + " on "
        + words(inForce)
        + ".";
  }

  private static @Nullable Held withdrawalInEffect(Question q) {
    @Nullable Party p = stay(q);
    if (p != null && left(p, q.day())) {
      return Held.yes(
          () ->
              "Notice of withdrawal received on "
                  + notified(p)
                  + tookEffect(q, Objects.requireNonNull(p.withdrawalEffective())),
          noticeSource(p));
    }
    if (p != null && p.withdrawalNotified() != null && !p.withdrawalNotified().isAfter(q.day())) {
      return Held.no(() -> notYet(q, p), noticeSource(p));
    }
    List<Announcement> announced =
        q.place().announcements().stream()
            .filter(a -> Span.reached(a.day(), q.day()) == Holds.YES)
            .sorted(Comparator.comparing(Announcement::day))
            .toList();
    if (announced.isEmpty()) {
      return null;
    }
    Announcement last = announced.get(announced.size() - 1);
    return Held.no(
        () ->
            "Withdrawal not in effect: "
                + Character.toLowerCase(last.what().charAt(0))
                + last.what().substring(1)
                + " on "
                + words(last.day())
                + (p == null || p.withdrawalNotified() == null
                    ? ": no notification received by the depositary is on record, and without one"
                        + " nothing changes."
                    : ": the depositary received no notification until "
                        + words(p.withdrawalNotified())
                        + ", and without one nothing changes."),
        last.source());
  }

  private static String notified(Party p) {
    return words(Objects.requireNonNull(p.withdrawalNotified()));
  }

  /** What stands behind the notice, which is mostly another page than that of the deposit. */
  private static String noticeSource(Party p) {
    return p.source2() == null ? p.origin().source() : p.source2();
  }

  /** A withdrawal that the registry can only foresee is not told as one that happened. */
  private static String tookEffect(Question q, LocalDate effective) {
    return foreseen(q, effective)
        ? " takes effect on "
            + words(effective)
            + " unless it was taken back before"
            + stays(q)
            + "."
        : " took effect on " + words(effective) + ".";
  }

  private static boolean foreseen(Question q, LocalDate effective) {
    return effective.isAfter(q.completeUntil())
        || (q.knownOn() != null && effective.isAfter(q.knownOn()));
  }

  /** What is known of a change of mind that has not reached the depositary. */
  private static String stays(Question q) {
    return q.place().secondThoughts().stream()
        .filter(a -> Span.reached(a.day(), q.day()) == Holds.YES)
        .map(a -> " (" + a.what() + ", " + words(a.day()) + ")")
        .collect(Collectors.joining());
  }

  private static String notYet(Question q, Party p) {
    if (p.withdrawalRevoked() != null) {
      return "Notice of withdrawal received on "
          + notified(p)
          + " was taken back on "
          + words(p.withdrawalRevoked())
          + ", before it took effect.";
    }
    return "Notice of withdrawal received on "
        + notified(p)
        + " takes effect only on "
        + (p.withdrawalEffective() == null ? "a later day" : words(p.withdrawalEffective()))
        + stays(q)
        + ".";
  }
}
