/**
 * Lessons on warrants and charges: people in sentences of annotated passages, and the model learnt
 * from them. Takes passages, gives the file of the model; forgets the passages.
 */
@NullMarked
package org.capias.reading.claim.charge;

import org.jspecify.annotations.NullMarked;
