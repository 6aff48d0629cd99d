/**
 * Deeds, one sentence at a time: who arrived, met, was held, stayed away, was handed over.
 *
 * <p>Takes a scene and the days; {@code Sightings}, the door, gives {@code Sighting}s with all that
 * their own sentence says, the state and the day left open where it does not. Each rule is a class
 * and writes into one log, where a later rule finds what an earlier one took. What other sentences
 * add is put in by the room above. Forgets the rules that did not fit.
 */
@NullMarked
package org.capias.reading.encounter.sighting;

import org.jspecify.annotations.NullMarked;
