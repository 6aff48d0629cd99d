package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One encounter over all documents of its story, as the case file prints it.
 *
 * @param id {@code e1}, {@code e2} … in case-file order
 * @param story id of the story it belongs to
 * @param outcome {@link Outcome#UNKNOWN} where no document tells
 * @param from day (month, year) of arrival, or null
 * @param to departure, or null
 * @param determination whether the state was bound, or null where law was not asked or no day is
 *     known
 * @param casesLike earlier encounters of the same sort, or null where nobody asked for them
 * @param evidence never empty
 */
public record Encounter(
    String id,
    String story,
    PersonRef person,
    StateRef state,
    @Nullable String place,
    EncounterKind kind,
    Outcome outcome,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    @Nullable String occasion,
    @Nullable Determination determination,
    @Nullable CasesLike casesLike,
    List<Evidence> evidence) {
  public Encounter {
    evidence = List.copyOf(evidence);
  }

  /** Registry ids of the most similar past encounters, most similar first; may be empty. */
  public List<String> precedents() {
    return casesLike == null
        ? List.of()
        : casesLike.nearest().stream().map(CasesLike.Precedent::id).toList();
  }

  /** The same encounter with the law's answer and the cases like it. */
  public Encounter with(@Nullable Determination answer, @Nullable CasesLike similar) {
    return new Encounter(
        id, story, person, state, place, kind, outcome, from, to, occasion, answer, similar,
        evidence);
  }

  /** The same encounter of the person under another name. */
  public Encounter withPerson(PersonRef named) {
    return new Encounter(
        id,
        story,
        named,
        state,
        place,
        kind,
        outcome,
        from,
        to,
        occasion,
        determination,
        casesLike,
        evidence);
  }
}
