package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An encounter as one document tells it. The case file merges these into {@link Encounter}s.
 *
 * @param person who
 * @param state whose territory
 * @param place town or airport as named, or null
 * @param kind what it was
 * @param outcome what became of it, or null where this text does not tell
 * @param from day (month, year) of arrival, of the arrest, of the plan; the day of presence where
 *     no arrival is told. More than one where the text contradicts itself; the first is preferred
 * @param to departure or end, told as such
 * @param occasion what for ("BRICS summit"), or null
 * @param evidence every place where the text tells of it, in text order, never empty
 * @param rule name of the reading rule that saw it first
 */
public record ToldEncounter(
    PersonRef person,
    StateRef state,
    @Nullable String place,
    EncounterKind kind,
    @Nullable Told<Outcome> outcome,
    List<Told<PartialDate>> from,
    List<Told<PartialDate>> to,
    @Nullable String occasion,
    List<Evidence> evidence,
    String rule) {
  /** How a rule ends where its own words do not name the state: the text elsewhere does. */
  public static final String ELSEWHERE = ", state from elsewhere in the text";

  /** The rule of a day that was chosen by likeness: it gives way to one that rules have read. */
  public static final String LIKELY_DAY = "date by likeness";

  public ToldEncounter {
    from = List.copyOf(from);
    to = List.copyOf(to);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an encounter without words: " + person + " " + state);
    }
  }

  /** The same on another day. */
  public ToldEncounter on(Told<PartialDate> day) {
    return new ToldEncounter(
        person, state, place, kind, outcome, List.of(day), to, occasion, evidence, rule);
  }

  /** The same on no day. */
  public ToldEncounter undated() {
    return new ToldEncounter(
        person, state, place, kind, outcome, List.of(), to, occasion, evidence, rule);
  }

  /** The same with what became of it. */
  public ToldEncounter with(Told<Outcome> end) {
    return new ToldEncounter(person, state, place, kind, end, from, to, occasion, evidence, rule);
  }

  /** The same in another state. */
  public ToldEncounter in(StateRef other) {
    return new ToldEncounter(
        person, other, place, kind, outcome, from, to, occasion, evidence, rule);
  }
}
