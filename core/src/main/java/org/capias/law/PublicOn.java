package org.capias.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.capias.law.Suspect.End;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Suspect.Office;
import org.capias.law.Suspect.Situation;
import org.capias.law.Territory.Membership;
import org.capias.law.Territory.Notice;
import org.capias.law.Territory.Signature;
import org.capias.model.PartialDate;
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

  private <T> List<T> those(List<T> all, Predicate<T> known, Function<T, T> narrowed) {
    return all.stream().filter(known).map(narrowed).toList();
  }

  Suspect narrow(Suspect s) {
    return new Suspect(
        s.ref(),
        s.nationalities(),
        those(s.instruments(), i -> knew(i.published()), this::narrow),
        those(s.offices(), o -> knew(o.from()), this::narrow),
        those(s.applications(), this::knew, d -> d),
        orNull(s.died()));
  }

  private Instrument narrow(Instrument i) {
    @Nullable End end = i.end() != null && knew(i.end().day()) ? i.end() : null;
    Situation s = i.situation();
    return new Instrument(
        i.id(),
        i.court(),
        new Situation(
            s.name(),
            s.state(),
            orNull(s.examined()),
            orNull(s.opened()),
            s.resolution(),
            those(s.challenges(), c -> knew(c.from()), c -> c)),
        i.issued(),
        i.published(),
        those(i.requests(), r -> knew(r.sent()), r -> r),
        orNull(i.delivered()),
        end,
        i.justiceOffence(),
        i.crimes(),
        i.source(),
        i.ownRow());
  }

  private Office narrow(Office o) {
    return new Office(o.rank(), o.title(), o.state(), o.from(), orNull(o.to()));
  }

  Territory narrow(Territory t) {
    @Nullable Membership m = t.membership();
    @Nullable Signature s = t.signature();
    return new Territory(
        t.ref(),
        t.state(),
        t.since(),
        t.remark(),
        t.memberSince(),
        m == null || !knew(m.deposited()) ? null : narrow(m),
        s == null || !knew(s.signed())
            ? null
            : new Signature(s.signed(), orNull(s.disowned()), s.source()),
        those(t.announcements(), a -> knew(a.day()), a -> a),
        those(t.declarations(), d -> knew(d.lodged()), d -> d),
        those(t.orders(), o -> knew(o.adopted()), o -> o),
        those(t.undertakings(), u -> knew(u.from()), u -> u),
        t.ownRow());
  }

  private Membership narrow(Membership m) {
    return new Membership(
        m.instrument(),
        m.deposited(),
        m.inForce(),
        orNull(m.takenBack()),
        those(
            m.notices(),
            n -> knew(n.received()),
            n -> new Notice(n.received(), n.effective(), orNull(n.takenBack()), n.source())),
        m.source());
  }
}
