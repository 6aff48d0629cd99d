/**
 * Encounters by likeness: whether a sentence that names a listed person and a state tells of an
 * encounter, judged from many annotated passages where no rule knows the words.
 *
 * <p>Takes a scene; gives for each person and state of a sentence how likely each kind is. {@code
 * Guesses}, the door, keeps what is likely enough. Forgets pairs that are not.
 */
@NullMarked
package org.capias.reading.encounter.guess;

import org.jspecify.annotations.NullMarked;
