/**
 * Verbs that may tell of an encounter, and what their forms say of it.
 *
 * <p>Takes the tokens of a sentence; gives {@code Trigger}s from the word lists behind {@code
 * Lexicon}, the door, and a {@code VerbPhrase} for each: who is acted on, and whether it happened,
 * is planned, or is only wished, feared or imagined. What was looked at and not taken is {@code
 * Weighed}. Forgets the auxiliaries. Knows nobody: no names, places or days.
 */
@NullMarked
package org.capias.reading.encounter.verb;

import org.jspecify.annotations.NullMarked;
