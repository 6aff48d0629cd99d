package org.capias.reading.encounter.sighting;

import org.capias.model.PartialDate;
import org.capias.model.Told;
import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One place in the text that tells of a listed person and a territory.
 *
 * @param who the person
 * @param state ISO code, or null where the words do not say which; the discourse may
 * @param place town or airport as named, or null
 * @param from when, or null
 * @param to end of a range, or null
 * @param token the trigger
 * @param inferred whether the state was fetched from elsewhere in the text
 */
public record Sighting(
    Entity who,
    @Nullable String state,
    @Nullable String place,
    Act act,
    Reality reality,
    @Nullable Told<PartialDate> from,
    @Nullable Told<PartialDate> to,
    int token,
    Sentence sentence,
    String rule,
    boolean inferred) {

  public Sighting in(String iso2) {
    return new Sighting(who, iso2, place, act, reality, from, to, token, sentence, rule, true);
  }

  public Sighting on(@Nullable Told<PartialDate> day) {
    return new Sighting(who, state, place, act, reality, day, to, token, sentence, rule, inferred);
  }

  /** With another first day, or none; an end that would come before it is not kept. */
  public Sighting dated(@Nullable Told<PartialDate> day) {
    boolean ends = day != null && to != null && !to.value().last().isBefore(day.value().first());
    Told<PartialDate> end = ends ? to : null;
    return new Sighting(who, state, place, act, reality, day, end, token, sentence, rule, inferred);
  }

  public Sighting as(Act other) {
    return new Sighting(
        who, state, place, other, reality, from, to, token, sentence, rule, inferred);
  }
}
