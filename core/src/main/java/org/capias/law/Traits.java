package org.capias.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.law.Law.Near;
import org.capias.model.EncounterKind;
import org.capias.model.Holds;
import org.capias.registry.Office;
import org.capias.registry.PastEncounter;
import org.capias.registry.Registry;
import org.capias.registry.Ruling;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * What two cases may have in common, and how much that weighs. The weights say what a lawyer would
 * look for first: the same duty (court, party or not, public warrant), the same sort of person and
 * encounter, then a decision to learn from, the same person, state and time.
 */
final class Traits {
  private static final int RANK = 8;
  private static final int PARTY = 8;
  private static final int KIND = 6;
  private static final int COURT = 6;
  private static final int PUBLIC = 4;
  private static final int PERSON = 3;
  private static final int STATE = 3;
  private static final int DECIDED = 3;
  private static final int REFERRAL = 2;
  private static final int OFFICE = 1;
  private static final int TIME = 1;
  private static final int NEAR_YEARS = 3;

  static final String FORMER = "former-leader";
  static final String NO_OFFICE = "other";

  /** How much an office is said to protect its holder: what matters for comparing. */
  enum Rank {
    SERVING("serving head of state or government"),
    FORMER("former head of state or government"),
    OTHER("no protected office");

    private final String words;

    Rank(String words) {
      this.words = words;
    }

    static Rank of(String office) {
      return switch (office) {
        case Traits.FORMER -> FORMER;
        case NO_OFFICE -> OTHER;
        default -> SERVING;
      };
    }
  }

  private final Registry registry;

  Traits(Registry registry) {
    this.registry = registry;
  }

  /**
   * A case, as far as it can be compared.
   *
   * @param same id of the past encounter that it is itself, or null
   */
  record Case(
      @Nullable String person,
      String state,
      LocalDate day,
      String office,
      EncounterKind kind,
      boolean ofTheCourt,
      boolean party,
      boolean open,
      boolean referred,
      @Nullable String same) {

    Rank rank() {
      return Rank.of(office);
    }

    /** Whether a lawyer would count both as the same class. */
    boolean sameClass(Case other) {
      return rank() == other.rank()
          && kind == other.kind
          && ofTheCourt == other.ofTheCourt
          && party == other.party
          && open == other.open;
    }

    /** What class of cases it belongs to. */
    String words() {
      return rank().words
          + ", "
          + kind.label()
          + (party ? ", state party" : ", not a state party")
          + (open ? ", warrant public" : ", warrant not public")
          + (ofTheCourt ? "" : ", another tribunal");
    }
  }

  /** The case at hand. */
  Case of(Near near) {
    @Nullable PastEncounter same = sameEncounter(near);
    @Nullable String person = near.person() != null || same == null ? near.person() : same.person();
    EncounterKind kind =
        near.kind() != null ? near.kind() : same == null ? EncounterKind.VISIT : same.kind();
    return of(person, near.state(), near.day(), compared(kind), same == null ? null : same.id());
  }

  /** A past case. */
  Case of(PastEncounter past) {
    return of(past.person(), past.state(), past.from().first(), compared(past.kind()), past.id());
  }

  /** Somebody not named is taken for a serving head of state under a public warrant. */
  private Case of(
      @Nullable String person,
      String state,
      LocalDate day,
      EncounterKind kind,
      @Nullable String same) {
    return new Case(
        person,
        state,
        day,
        person == null ? Office.Kind.HEAD_OF_STATE.label() : office(person, day),
        kind,
        person == null || ofTheCourt(person),
        registry.partyOn(state, day).isPresent(),
        person == null || publicWarrant(person, day),
        person != null && referred(person),
        same);
  }

  /** A plan is compared with visits: the question is what happens if it is carried out. */
  private static EncounterKind compared(EncounterKind kind) {
    return switch (kind) {
      case PLANNED, ARREST, RELEASE -> EncounterKind.VISIT;
      case VISIT, NOT_MADE, OVERFLIGHT, RESIDENCE, TRANSIT -> kind;
    };
  }

  /** The registry's own row of that case, or null. */
  private @Nullable PastEncounter sameEncounter(Near near) {
    for (PastEncounter e : registry.encounters()) {
      LocalDate last = e.to() == null ? e.from().last() : e.to().last();
      if (e.state().equals(near.state())
          && (near.person() == null || near.person().equals(e.person()))
          && !near.day().isBefore(e.from().first())
          && !near.day().isAfter(last)) {
        return e;
      }
    }
    return null;
  }

  /** What both share, with its weight, in the order in which it is told. */
  Map<String, Integer> shared(Case near, PastEncounter encounter) {
    Case past = of(encounter);
    Map<String, Integer> shared = new LinkedHashMap<>();
    put(shared, near.rank() == past.rank(), past.rank().words, RANK);
    put(shared, near.party() == past.party(), past.party() ? "state party" : "no party", PARTY);
    put(shared, near.kind() == past.kind(), past.kind().label(), KIND);
    put(
        shared,
        near.ofTheCourt() == past.ofTheCourt(),
        past.ofTheCourt() ? "sought by the Court" : "sought by another tribunal",
        COURT);
    put(
        shared,
        near.open() == past.open(),
        past.open() ? "warrant public" : "warrant not public",
        PUBLIC);
    put(
        shared,
        past.person() != null && past.person().equals(near.person()),
        "same person",
        PERSON);
    put(shared, near.state().equals(past.state()), "same state", STATE);
    put(shared, decided(encounter.id()), "decided by the Court", DECIDED);
    put(
        shared,
        near.referred() == past.referred(),
        past.referred() ? "referred by the Council" : "not referred by the Council",
        REFERRAL);
    put(shared, near.office().equals(past.office()), past.office().replace('-', ' '), OFFICE);
    long years = ChronoUnit.YEARS.between(past.day(), near.day());
    put(shared, Math.abs(years) < NEAR_YEARS, "within three years", TIME);
    return shared;
  }

  private static void put(Map<String, Integer> shared, boolean is, String what, int weight) {
    if (is) {
      shared.merge(what, weight, Integer::sum);
    }
  }

  String office(PastEncounter past) {
    return office(past.person(), past.from().first());
  }

  /** The office that mattered for immunity on that day. */
  private String office(String person, LocalDate day) {
    @Nullable Office held = null;
    boolean former = false;
    for (Office office : registry.officesOf(person)) {
      if (!Offices.personal(office)) {
        continue;
      }
      if (office.heldOn(day)) {
        held = held == null || office.kind().compareTo(held.kind()) < 0 ? office : held;
      } else {
        former |= office.to() != null && office.to().last().isBefore(day);
      }
    }
    return held != null ? held.kind().label() : former ? FORMER : NO_OFFICE;
  }

  /** Whether a warrant against the person was public on that day. */
  boolean publicWarrant(@Nullable String person, LocalDate day) {
    return person != null
        && registry.warrantsOf(person).stream()
            .filter(Warrant::asksForArrest)
            .anyMatch(w -> Span.reached(w.publicSince(), day) == Holds.YES);
  }

  /** Whether a chamber has said whether the state complied. */
  private boolean decided(String encounter) {
    return registry.rulingsOn(encounter).stream()
        .anyMatch(r -> r.kind() == Ruling.Kind.FINDING || r.kind() == Ruling.Kind.NO_FINDING);
  }

  private boolean ofTheCourt(String person) {
    return registry.warrantsOf(person).stream().allMatch(w -> w.court().equals("ICC"));
  }

  private boolean referred(String person) {
    List<Warrant> warrants = registry.warrantsOf(person);
    return warrants.stream()
        .map(Warrant::situation)
        .flatMap(id -> registry.situation(id).stream())
        .anyMatch(s -> s.resolution() != null);
  }
}
