/**
 * Charges by likeness: whether a sentence that names a listed person tells that a court wants,
 * charges or tries him, where no rule knows its words (docs/decisions/0047-likeness.md).
 *
 * <p>Takes a sentence with its cast; {@code Charges}, the door, gives the people of whom it is
 * likely enough. Forgets the others.
 */
@NullMarked
package org.capias.reading.claim.charge;

import org.jspecify.annotations.NullMarked;
