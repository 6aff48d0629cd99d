package org.capias.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.capias.registry.PastEncounter;
import org.capias.registry.Registry;
import org.capias.registry.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The formal decisions on the encounter that a question is about. An encounter of the registry is
 * that of the question where person and state agree and the days meet; a decision that is tied to
 * no encounter (a failure that goes on, such as Sudan's) belongs to every question about the pair.
 */
final class Findings {
  private final Registry registry;

  Findings(Registry registry) {
    this.registry = registry;
  }

  /** Ids of the past encounters that the question is about. */
  Set<String> encounters(String person, String state, PartialDate date) {
    Set<String> ids = new TreeSet<>();
    for (PastEncounter e : registry.encounters()) {
      if (e.person().equals(person) && e.state().equals(state) && meets(e, date)) {
        ids.add(e.id());
      }
    }
    return ids;
  }

  /** Whether one of these ended in an arrest and the delivery of the person to the court. */
  boolean delivered(Set<String> encounters) {
    for (String id : encounters) {
      PastEncounter e = registry.encounter(id).orElseThrow();
      boolean delivered =
          registry.warrantsOf(e.person()).stream()
              .anyMatch(w -> w.executed() != null && w.executed().equals(e.to()));
      if (e.outcome() == Outcome.ARRESTED && delivered) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(PastEncounter e, PartialDate date) {
    LocalDate last = e.to() == null ? e.from().last() : e.to().last();
    return !date.last().isBefore(e.from().first()) && !date.first().isAfter(last);
  }

  List<Ruling> of(
      String person, String state, Set<String> encounters, @Nullable LocalDate knownOn) {
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling r : registry.rulings()) {
      boolean about = r.state().equals(state) && r.persons().contains(person);
      boolean here = r.encounter() == null || encounters.contains(r.encounter());
      if (r.kind() != Ruling.Kind.NONE_FOUND && about && here && known(r, knownOn)) {
        rulings.add(r);
      }
    }
    rulings.sort(
        Comparator.comparing(
                Ruling::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Ruling::id));
    return rulings;
  }

  private static boolean known(Ruling ruling, @Nullable LocalDate knownOn) {
    return knownOn == null || (ruling.date() != null && !ruling.date().first().isAfter(knownOn));
  }
}
