/**
 * How much two names look like names of one and the same.
 *
 * <p>Takes two names as written, in any of ten scripts; gives a number from 0 to 1 ({@link
 * org.capias.registry.alike.Likeness}). Forgets why. Looks at the names alone: whether the two are
 * the same person is another question, which needs dates and places.
 */
@NullMarked
package org.capias.registry.alike;

import org.jspecify.annotations.NullMarked;
