/**
 * Amounts: numbers with what they count, as written.
 *
 * <p>Takes tokens, the cast and which tokens are part of a date; {@code Amounts}, the door, gives
 * the {@code Amount}s of a sentence: value, unit, and what limits it ("at least", "some"). Forgets
 * numbers that count nothing.
 */
@NullMarked
package org.capias.reading.claim.amount;

import org.jspecify.annotations.NullMarked;
