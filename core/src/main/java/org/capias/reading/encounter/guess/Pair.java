package org.capias.reading.encounter.guess;

import org.capias.reading.name.Entity;
import org.capias.reading.name.Mention;
import org.capias.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A person on the list and a state, both in one sentence.
 *
 * @param who the person
 * @param person where the sentence names or means him, or null where only the text is about him
 * @param place where it names the state, by name, town, people or seat
 * @param state ISO code
 */
record Pair(Entity who, @Nullable Mention person, Mention place, String state, Sentence sentence) {
  /** Whether the state is his own. */
  boolean isHome() {
    return state.equals(who.state());
  }

  /** Whether the person is named before the state. */
  boolean isPersonFirst() {
    return person != null && person.end() <= place.first();
  }
}
