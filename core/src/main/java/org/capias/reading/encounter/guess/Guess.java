package org.capias.reading.encounter.guess;

import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.capias.reading.name.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells of a person and a state, as far as likeness goes.
 *
 * @param person where the sentence names or means him, or null where only the text is about him
 * @param place where the sentence names the state
 * @param state ISO code
 * @param sort what it most likely tells, if it tells an encounter
 * @param likelihood of that, from 0 to 1
 */
public record Guess(
    Entity who,
    @Nullable Mention person,
    Mention place,
    String state,
    Sort sort,
    float likelihood) {
  /** At home the same words tell of everyday life: a man and the police, a judge, a cell. */
  private static final float AT_HOME = .05f;

  /** What it would be as a deed. */
  public Act act() {
    return sort.act();
  }

  public Reality reality() {
    return sort.reality();
  }

  /**
   * Whether it is likely enough to be believed.
   *
   * @param ruled whether a rule read the man's whereabouts out of the same sentence
   */
  public boolean isLikely(boolean ruled) {
    float home = state.equals(who.state()) ? AT_HOME : 0;
    return likelihood >= sort.enough(ruled) + home;
  }
}
