/**
 * Who a source is: the name behind "she", "the minister", "the same official".
 *
 * <p>Takes a source and the cast; {@code Speakers}, the door, gives the person, body or document by
 * its fullest name, or nobody where two fit. Forgets the wording of the source.
 */
@NullMarked
package org.capias.reading.speech.speaker;

import org.jspecify.annotations.NullMarked;
