/**
 * Words with which somebody is said to say something.
 *
 * <p>Takes a word; {@code Cues}, the door, gives its {@code Cue}s: the verb, the form it may have,
 * the kind of act. Inflects by rule what the list has as a base form. Forgets senses in which
 * nothing is said.
 */
@NullMarked
package org.capias.reading.speech.cue;

import org.jspecify.annotations.NullMarked;
