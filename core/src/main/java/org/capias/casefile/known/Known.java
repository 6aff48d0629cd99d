package org.capias.casefile.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.capias.model.PartialDate;
import org.capias.registry.Person;
import org.capias.registry.Place;
import org.capias.registry.Registry;
import org.capias.registry.State;
import org.capias.registry.Warrant;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knows beforehand, for comparison only: no value of it ever stands in the place
 * of one that was told. Without a registry nothing is known.
 */
public final class Known {
  private final @Nullable Registry registry;

  public Known(@Nullable Registry registry) {
    this.registry = registry;
  }

  /** What the registry calls somebody; null where it is not known or does not know him. */
  public @Nullable String name(String person) {
    return registry == null ? null : registry.person(person).map(Person::name).orElse(null);
  }

  /** The crimes of a person's warrants, in the registry's words; empty where not known. */
  public Set<String> crimes(@Nullable String person) {
    Set<String> crimes = new TreeSet<>();
    warrants(person).forEach(w -> crimes.addAll(w.crimes()));
    return crimes;
  }

  /** The days on which the person's warrants were issued or became public. */
  public List<PartialDate> warrantDays(@Nullable String person) {
    return warrants(person).stream()
        .flatMap(
            w -> Stream.of(Optional.ofNullable(w.issued()), Optional.ofNullable(w.publicSince())))
        .flatMap(Optional::stream)
        .toList();
  }

  /** How many states are party to the Statute on a day; 0 where that is not known. */
  public int members(LocalDate day) {
    return registry == null || day.isAfter(registry.completeUntil())
        ? 0
        : (int)
            registry.states().stream()
                .filter(state -> registry.partyOn(state.iso2(), day).isPresent())
                .count();
  }

  /** The state of a place, or that has this name; null where it is not known. */
  public @Nullable String stateOf(String place) {
    if (registry == null) {
      return null;
    }
    for (State state : registry.states()) {
      if (state.name().equals(place) || state.common().equals(place)) {
        return state.iso2();
      }
    }
    for (Place one : registry.places()) {
      if (one.name().equals(place) || one.aliases().contains(place)) {
        return one.state();
      }
    }
    return null;
  }

  private List<Warrant> warrants(@Nullable String person) {
    return registry == null || person == null
        ? List.of()
        : registry.warrantsOf(person).stream().filter(Warrant::asksForArrest).toList();
  }
}
