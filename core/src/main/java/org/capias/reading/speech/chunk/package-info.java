/**
 * A sentence cut into chunks: noun phrases, verb groups, and the marks between them.
 *
 * <p>Takes tokens; {@code Chunks}, the door, gives each token's {@code Chunk}, and for verbs the
 * form and voice. Mends the parts of speech on the way, since a verb of saying that was taken for a
 * noun loses its sentence. Forgets nesting: chunks lie side by side. One pass over the tokens.
 */
@NullMarked
package org.capias.reading.speech.chunk;

import org.jspecify.annotations.NullMarked;
