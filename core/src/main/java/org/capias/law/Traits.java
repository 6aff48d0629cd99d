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
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * What two cases may have in common, and how much that weighs. The weights say what a lawyer would
 * look for first: the same duty (party or not, public warrant), the same sort of person and
 * encounter, then the same person, state and time.
 */
final class Traits {
  private static final int OFFICE = 8;
  private static final int PARTY = 8;
  private static final int KIND = 6;
  private static final int PUBLIC = 4;
  private static final int PERSON = 3;
  private static final int STATE = 3;
  private static final int REFERRAL = 2;
  private static final int TIME = 1;
  private static final int NEAR_YEARS = 3;

  static final String FORMER = "former-leader";
  static final String NO_OFFICE = "other";

  private final Registry registry;

  Traits(Registry registry) {
    this.registry = registry;
  }

  /** A case at hand, as far as it can be compared. */
  record Case(
      @Nullable String person,
      String state,
      LocalDate day,
      String office,
      EncounterKind kind,
      boolean party,
      boolean open,
      boolean referred) {

    /** What class of cases it belongs to. */
    String words() {
      return office.replace('-', ' ')
          + ", "
          + kind.label()
          + (party ? ", state party" : ", not a party")
          + ", warrant public";
    }
  }

  Case of(Near near) {
    PastEncounter same = sameEncounter(near);
    String person = near.person() != null ? near.person() : same == null ? null : same.person();
    return new Case(
        person,
        near.state(),
        near.day(),
        person == null ? "head-of-state" : office(person, near.day()),
        same == null ? EncounterKind.VISIT : same.kind(),
        registry.partyOn(near.state(), near.day()).isPresent(),
        person == null || publicWarrant(person, near.day()),
        person != null && referred(person));
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

  /** What both share, with its weight; the heaviest first. */
  Map<String, Integer> shared(Case near, PastEncounter past) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    String office = office(past);
    put(shared, near.office().equals(office), officeWords(office), OFFICE);
    put(shared, near.party() == past.party(), near.party() ? "state party" : "not a party", PARTY);
    put(shared, near.kind() == past.kind(), past.kind().label(), KIND);
    boolean open = publicWarrant(past.person(), past.from().first());
    put(shared, near.open() == open, open ? "warrant public" : "warrant not public", PUBLIC);
    put(shared, past.person().equals(near.person()), "same person", PERSON);
    put(shared, near.state().equals(past.state()), "same state", STATE);
    boolean referred = referred(past.person());
    put(
        shared,
        near.referred() == referred,
        referred ? "referred by the Council" : "not referred by the Council",
        REFERRAL);
    long years = ChronoUnit.YEARS.between(past.from().first(), near.day());
    put(shared, Math.abs(years) < NEAR_YEARS, "within three years", TIME);
    return shared;
  }

  private static void put(Map<String, Integer> shared, boolean is, String what, int weight) {
    if (is) {
      shared.put(what, weight);
    }
  }

  private static String officeWords(String office) {
    return office.equals(NO_OFFICE) ? "no protected office" : office.replace('-', ' ');
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

  private boolean referred(String person) {
    List<Warrant> warrants = registry.warrantsOf(person);
    return warrants.stream()
        .map(Warrant::situation)
        .flatMap(id -> registry.situation(id).stream())
        .anyMatch(s -> s.resolution() != null);
  }
}
