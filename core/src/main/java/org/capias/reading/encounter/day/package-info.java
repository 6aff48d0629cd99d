/**
 * When: which of the days that a text tells belongs to a deed.
 *
 * <p>Takes a page and its times; {@code Whens}, the door, gives a {@code When} for a verb in its
 * clause, or none where the day is that of another deed. Never completes a day that nobody told.
 */
@NullMarked
package org.capias.reading.encounter.day;

import org.jspecify.annotations.NullMarked;
