/**
 * Encounters by likeness: whether a sentence that names a listed person and a state tells of an
 * encounter, judged from many annotated passages where no rule knows the words.
 *
 * <p>Takes a scene; {@code Guesses}, the door, gives for each person and state of a sentence what
 * it most likely tells and how likely that is; a {@code Guess} knows whether that is enough.
 * Forgets the likelihoods of the other kinds.
 */
@NullMarked
package org.capias.reading.encounter.guess;

import org.jspecify.annotations.NullMarked;
