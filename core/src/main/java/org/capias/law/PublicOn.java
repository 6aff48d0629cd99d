package org.capias.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.capias.law.Suspect.Instrument;
import org.capias.model.PartialDate;
import org.capias.registry.Declaration;
import org.capias.registry.Office;
import org.capias.registry.Party;
import org.capias.registry.Person;
import org.capias.registry.Signature;
import org.capias.registry.Situation;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * Facts as the public knew them on a day: what happened or was published later is left out. A
 * sealed warrant is not there until it is unsealed; a notice of withdrawal that was taken back
 * later still runs.
 */
final class PublicOn {
  private final LocalDate day;

  PublicOn(LocalDate day) {
    this.day = day;
  }

  private boolean knew(@Nullable PartialDate date) {
    return date != null && !date.first().isAfter(day);
  }

  private @Nullable PartialDate orNull(@Nullable PartialDate date) {
    return knew(date) ? date : null;
  }

  private @Nullable LocalDate orNull(@Nullable LocalDate date) {
    return date == null || date.isAfter(day) ? null : date;
  }

  private static <T> List<T> those(List<T> all, Predicate<T> known, Function<T, T> narrowed) {
    return all.stream().filter(known).map(narrowed).toList();
  }

  Suspect narrow(Suspect s) {
    Person p = s.person();
    return new Suspect(
        new Person(
            p.id(),
            p.name(),
            p.fullName(),
            p.nationality(),
            p.female(),
            p.born(),
            orNull(p.died()),
            p.knownAs(),
            p.origin()),
        those(s.instruments(), i -> knew(since(i.warrant())), this::narrow),
        those(s.others(), w -> knew(since(w)), w -> w),
        those(s.offices(), o -> o.from() == null || knew(o.from()), this::narrow));
  }

  private static @Nullable PartialDate since(Warrant w) {
    return w.publicSince() == null ? w.issued() : w.publicSince();
  }

  private Instrument narrow(Instrument i) {
    Warrant w = i.warrant();
    @Nullable PartialDate ended = orNull(w.ended());
    return new Instrument(
        new Warrant(
            w.id(),
            w.person(),
            w.court(),
            w.kind(),
            w.situation(),
            w.caseNumber(),
            w.issued(),
            orNull(w.transmitted()),
            w.publicSince(),
            orNull(w.executed()),
            ended,
            ended == null ? null : w.endReason(),
            w.crimes(),
            w.article70(),
            w.status(),
            w.statusDate(),
            w.origin()),
        i.court(),
        narrow(i.situation()),
        those(i.requests(), a -> knew(a.known() == null ? a.by() : a.known()), a -> a),
        those(i.challenges(), c -> knew(c.from()), c -> c));
  }

  private Situation narrow(Situation s) {
    return new Situation(
        s.id(),
        s.name(),
        s.court(),
        s.states(),
        s.openedBy(),
        orNull(s.referral()),
        orNull(s.examination()),
        orNull(s.investigation()),
        s.resolution(),
        s.origin());
  }

  private Office narrow(Office o) {
    return new Office(
        o.person(),
        o.name(),
        o.aliases(),
        o.shorts(),
        o.state(),
        o.title(),
        o.kind(),
        o.from(),
        orNull(o.to()),
        o.deFacto(),
        o.origin());
  }

  Territory narrow(Territory t) {
    @Nullable Signature s = t.signature();
    @Nullable Declaration attempt = t.attempt();
    return new Territory(
        t.state(),
        t.isState(),
        t.since(),
        t.before(),
        those(t.stays(), p -> !p.deposited().isAfter(day), this::narrow),
        attempt == null || !knew(attempt.lodged()) ? null : narrow(attempt),
        s == null || !knew(s.signed())
            ? null
            : new Signature(s.state(), s.signed(), orNull(s.noIntention()), s.origin()),
        those(t.announcements(), a -> knew(a.day()), a -> a),
        those(t.secondThoughts(), a -> knew(a.day()), a -> a),
        those(t.declarations(), d -> knew(d.lodged()), d -> d),
        those(t.orders(), r -> knew(r.adopted()), r -> r),
        those(t.undertakings(), u -> knew(u.from()), u -> u),
        those(t.outsideControl(), a -> knew(a.day()), a -> a));
  }

  /** An instrument whose being taken back was not known yet. */
  private Declaration narrow(Declaration d) {
    return new Declaration(
        d.id(),
        d.state(),
        d.kind(),
        d.lodged(),
        d.coversFrom(),
        orNull(d.coversTo()),
        d.situation(),
        d.binds(),
        d.text(),
        d.effect(),
        d.origin());
  }

  /**
   * A notice not yet received did not run; one that was to be taken back later still did, and took
   * effect a year after its receipt.
   */
  private Party narrow(Party p) {
    @Nullable LocalDate notified = orNull(p.withdrawalNotified());
    @Nullable LocalDate revoked = orNull(p.withdrawalRevoked());
    @Nullable LocalDate effective =
        notified == null || revoked != null
            ? null
            : Objects.requireNonNullElse(p.withdrawalEffective(), notified.plusYears(1));
    return new Party(
        p.state(),
        p.deposited(),
        p.instrument(),
        p.inForce(),
        p.rule(),
        notified,
        revoked,
        effective,
        p.source2(),
        p.origin());
  }
}
