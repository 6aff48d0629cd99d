package org.capias.registry;

import java.util.List;
import org.capias.model.PartialDate;
import org.capias.model.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list: wanted, or once wanted, by an international court, or summoned by it, or
 * the subject of an application. What is wanted of him is in {@link Warrant}.
 *
 * @param id slug that never changes: {@code vladimir-putin}
 * @param name as news writes it
 * @param fullName as the court writes it
 * @param nationality codes of states; disputed ones are among the {@link Contradiction}s
 * @param female whether the person is a woman
 * @param knownAs office or role in half a sentence; never the accusation
 */
public record Person(
    String id,
    String name,
    String fullName,
    List<String> nationality,
    boolean female,
    @Nullable PartialDate born,
    @Nullable PartialDate died,
    @Nullable String knownAs,
    Origin origin) {
  public Person {
    nationality = List.copyOf(nationality);
  }

  public PersonRef ref() {
    return new PersonRef(id, name);
  }
}
