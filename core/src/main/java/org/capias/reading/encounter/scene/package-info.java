/**
 * Who and what stands where in the sentences of one page.
 *
 * <p>Takes a page and its cast; {@code Scene}, the door, gives the subject of a verb group, where
 * its clause begins and ends, the object behind it, the places, and whose the vehicle is. What the
 * rest of the pass asks of a sentence it asks here. Forgets how a subject was found.
 */
@NullMarked
package org.capias.reading.encounter.scene;

import org.jspecify.annotations.NullMarked;
