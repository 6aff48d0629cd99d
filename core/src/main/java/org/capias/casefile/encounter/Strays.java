package org.capias.casefile.encounter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.capias.casefile.encounter.Gathering.Family;
import org.capias.model.StateRef;
import org.capias.model.ToldEncounter;
import org.jspecify.annotations.Nullable;

/**
 * Arrests whose own words do not say where: "Hadzic is caught", in a paper of the country next
 * door. The reader puts such a one where the text was written, or where it last was; another
 * article that does say where knows better. Nobody is arrested twice within days, so the arrest
 * that all others place in one state is the same one.
 */
final class Strays {
  private final Function<ToldEncounter, String> person;

  /** Arrests whose words say where, by person. */
  private final Map<String, List<Telling>> placed = new HashMap<>();

  Strays(Function<ToldEncounter, String> person, List<Telling> all) {
    this.person = person;
    for (Telling telling : all) {
      if (Family.of(telling.kind()) == Family.ARREST && !isStray(telling)) {
        placed.computeIfAbsent(person.apply(telling.told()), p -> new ArrayList<>()).add(telling);
      }
    }
  }

  private static boolean isStray(Telling telling) {
    return telling.told().rule().endsWith(ToldEncounter.ELSEWHERE);
  }

  /** The telling, in the state that those who say where it was agree on. */
  Telling home(Telling telling) {
    if (Family.of(telling.kind()) != Family.ARREST || !isStray(telling)) {
      return telling;
    }
    StateRef state = agreed(telling);
    return state == null ? telling : new Telling(telling.document(), telling.told().in(state));
  }

  private @Nullable StateRef agreed(Telling telling) {
    StateRef state = null;
    for (Telling other : placed.getOrDefault(person.apply(telling.told()), List.of())) {
      if (other.near(telling) && !other.document().equals(telling.document())) {
        if (state != null && !state.equals(other.told().state())) {
          return null;
        }
        state = other.told().state();
      }
    }
    return state;
  }
}
