/**
 * Annotated passages, as {@code bench/training} has them: files in, texts with what they tell out.
 * Forgets the order of the lines within an item.
 */
@NullMarked
package org.capias.reading.passage;

import org.jspecify.annotations.NullMarked;
