/**
 * Where: which state the words of a sentence put a deed in.
 *
 * <p>Takes tokens and a cast; {@code Places}, the door, gives a {@code Where} for a verb or a noun:
 * a state, the words, how it stands to them. Forgets the places that stand for something else, as a
 * government, a paper, a street.
 */
@NullMarked
package org.capias.reading.encounter.place;

import org.jspecify.annotations.NullMarked;
