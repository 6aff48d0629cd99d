/**
 * Of what sort a source is: a person, a body, a document.
 *
 * <p>Takes a noun or a name; {@code SourceKinds}, the door, says whether it can speak at all and as
 * what. {@code Source} is the phrase that was found. Forgets everything else about it.
 */
@NullMarked
package org.capias.reading.speech.source;

import org.jspecify.annotations.NullMarked;
