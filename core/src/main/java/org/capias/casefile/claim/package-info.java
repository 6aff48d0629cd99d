/**
 * Claims of all documents, and which of them say the same of the same thing.
 *
 * <p>Takes claims; gives them numbered, and accounts by matter. Forgets units that are only other
 * words for people.
 */
@NullMarked
package org.capias.casefile.claim;

import org.jspecify.annotations.NullMarked;
