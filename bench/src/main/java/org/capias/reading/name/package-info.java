/**
 * Lessons on pronouns: those of annotated passages, whom each means, and the model learnt from
 * them. Takes passages, gives the file of the model; forgets pronouns that a reader cannot tell.
 */
@NullMarked
package org.capias.reading.name;

import org.jspecify.annotations.NullMarked;
