package org.capias.law;

import static org.capias.law.Span.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.law.Suspect.Instrument;
import org.capias.law.Territory.Announcement;
import org.capias.law.Territory.Membership;
import org.capias.law.Territory.Notice;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Tests on membership: party, not yet, no longer, and what stays after a withdrawal. */
final class PartyTests {
  /** Deposits up to this day brought the Statute into force for everyone on 1 July 2002. */
  private static final PartialDate FIRST_SIXTY = new PartialDate(2002, 4, 11);

  private PartyTests() {}

  static void into(Map<String, Test> tests) {
    tests.put("party-on-date", PartyTests::partyOnDate);
    tests.put("deposited-not-in-force", PartyTests::depositedNotInForce);
    tests.put("withdrawal-in-effect", PartyTests::withdrawalInEffect);
    tests.put("proceedings-before-withdrawal", PartyTests::proceedingsBeforeWithdrawal);
  }

  private static Held partyOnDate(Question q) {
    String name = q.place().ref().name();
    @Nullable Membership m = q.place().membership();
    if (m == null) {
      return Held.no(() -> name + " is not a party: it has deposited no instrument.", null);
    }
    @Nullable Notice left = effective(q);
    if (left != null) {
      return Held.no(
          () -> name + " ceased to be a party on " + words(left.effective()) + ".", left.source());
    }
    if (m.takenBack() != null) {
      return Held.no(() -> name + " " + neverParty(m), m.source());
    }
    if (Span.reached(m.inForce(), q.day()) != Holds.YES) {
      return Held.no(
          () -> name + " was not a party: " + deposit(m) + ", in force " + words(m.inForce()) + ".",
          m.source());
    }
    return Held.yes(
        () -> name + " was a party: " + deposit(m) + ", in force since " + words(m.inForce()) + ".",
        m.source());
  }

  private static String neverParty(Membership m) {
    return "never became a party: "
        + deposit(m)
        + ", taken back on "
        + words(Objects.requireNonNull(m.takenBack()))
        + " before it would have entered into force on "
        + words(m.inForce())
        + ".";
  }

  private static String deposit(Membership m) {
    return m.instrument() + " deposited on " + words(m.deposited()) + sixtiethDay(m);
  }

  /** Where the sixtieth day decides, that day; a succession follows no such rule. */
  private static String sixtiethDay(Membership m) {
    if (m.instrument().equals("succession")) {
      return " with effect from independence";
    }
    if (!m.deposited().isDay() || m.deposited().compareTo(FIRST_SIXTY) <= 0) {
      return "";
    }
    LocalDate sixtieth = m.deposited().first().plusDays(60);
    return " (60th day " + words(sixtieth) + ")";
  }

  private static @Nullable Held depositedNotInForce(Question q) {
    @Nullable Membership m = q.place().membership();
    if (m == null
        || Span.reached(m.deposited(), q.day()) != Holds.YES
        || m.takenBack() != null && Span.reached(m.takenBack(), q.day()) == Holds.YES
        || Span.reached(m.inForce(), q.day()) == Holds.YES) {
      return null;
    }
    return Held.yes(
        () ->
            "The instrument was deposited on "
                + words(m.deposited())
                + sixtiethDay(m)
                + "; the Statute enters into force for "
                + q.place().ref().name()
                + " on "
                + words(m.inForce())
                + ".",
        m.source());
  }

  /** The withdrawal that had taken effect by that day, or null. */
  private static @Nullable Notice effective(Question q) {
    @Nullable Membership m = q.place().membership();
    return m == null
        ? null
        : m.notices().stream()
            .filter(n -> n.takenBack() == null)
            .filter(n -> Span.reached(n.effective(), q.day()) == Holds.YES)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable Held withdrawalInEffect(Question q) {
    @Nullable Notice left = effective(q);
    if (left != null) {
      return Held.yes(
          () ->
              "Notice of withdrawal received on "
                  + words(left.received())
                  + " took effect on "
                  + words(left.effective())
                  + ".",
          left.source());
    }
    @Nullable Notice pending = latest(q);
    if (pending != null) {
      return Held.no(
          () ->
              "Notice of withdrawal received on "
                  + words(pending.received())
                  + (pending.takenBack() != null
                      ? " was taken back on " + words(pending.takenBack()) + " before it took effect."
                      : " takes effect only on " + words(pending.effective()) + "."),
          pending.source());
    }
    @Nullable Announcement announced =
        q.place().announcements().stream()
            .filter(a -> Span.reached(a.day(), q.day()) == Holds.YES)
            .max(Comparator.comparing(Announcement::day))
            .orElse(null);
    return announced == null
        ? null
        : Held.no(
            () ->
                announced.what()
                    + " on "
                    + words(announced.day())
                    + "; no notice to the Secretary-General is on record, and without one nothing"
                    + " changes.",
            announced.source());
  }

  private static @Nullable Notice latest(Question q) {
    @Nullable Membership m = q.place().membership();
    return m == null
        ? null
        : m.notices().stream()
            .filter(n -> Span.reached(n.received(), q.day()) == Holds.YES)
            .max(Comparator.comparing(Notice::received))
            .orElse(null);
  }

  private static @Nullable Held proceedingsBeforeWithdrawal(Question q) {
    @Nullable Notice left = effective(q);
    List<Instrument> inForce = q.instruments(q::inForce);
    if (left == null || inForce.isEmpty()) {
      return null;
    }
    for (Instrument i : inForce) {
      @Nullable String begun = begunBefore(i, left, q);
      if (begun != null) {
        return Held.of(
            Holds.CONTESTED,
            () ->
                begun
                    + ", before the withdrawal took effect on "
                    + words(left.effective())
                    + ": whether the duty to arrest survives, no chamber has ruled.",
            i.source());
      }
    }
    Instrument i = inForce.get(0);
    @Nullable PartialDate opened = i.situation().opened();
    if (opened == null) {
      return Held.of(
          Holds.UNKNOWN,
          () -> "When the investigation of " + i.situation().name() + " began is not on record.",
          i.source());
    }
    return Held.no(
        () ->
            "The investigation of "
                + i.situation().name()
                + " began on "
                + words(opened)
                + ", after the withdrawal took effect on "
                + words(left.effective())
                + ".",
        i.source());
  }

  /** What had begun before the state left, in words, or null. */
  private static @Nullable String begunBefore(Instrument i, Notice left, Question q) {
    LocalDate exit = left.effective().first();
    Suspect.Situation s = i.situation();
    if (s.opened() != null && s.opened().last().isBefore(exit)) {
      return "The investigation of " + s.name() + " began on " + words(s.opened());
    }
    if (i.issued().last().isBefore(exit)) {
      return "The warrant was issued on " + words(i.issued());
    }
    boolean own = q.place().ref().iso2().equals(s.state());
    if (own && s.examined() != null && s.examined().last().isBefore(exit)) {
      return "The preliminary examination of the state's own situation began on "
          + words(s.examined())
          + (s.opened() == null ? "" : ", the investigation only on " + words(s.opened()));
    }
    return null;
  }
}
