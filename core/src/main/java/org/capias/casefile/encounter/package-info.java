/**
 * Encounters told by several documents, each once.
 *
 * <p>Takes what the documents tell of people in states; gives encounters, the accounts of their
 * values and the timeline. Forgets which of two days was told first.
 */
@NullMarked
package org.capias.casefile.encounter;

import org.jspecify.annotations.NullMarked;
