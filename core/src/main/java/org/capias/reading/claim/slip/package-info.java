/**
 * Parts of speech that were mistaken, where a claim would hang on them.
 *
 * <p>Takes tokens; {@code Slips}, the door, gives the same with some tags mended. Later than the
 * mending of speech and smaller: it sees what is left. Forgets the tags that were there.
 */
@NullMarked
package org.capias.reading.claim.slip;

import org.jspecify.annotations.NullMarked;
