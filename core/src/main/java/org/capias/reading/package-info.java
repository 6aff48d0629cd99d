/**
 * One document in, what it says out, with evidence. Takes a decoded document and the names in the
 * registry, gives a reading whose every fact points at its words, forgets how the words were found.
 */
@NullMarked
package org.capias.reading;

import org.jspecify.annotations.NullMarked;
