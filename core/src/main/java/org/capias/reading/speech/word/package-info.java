/**
 * The nouns of this pass, and its word lists.
 *
 * <p>Takes nothing but the files beside it; {@code Lexicon}, the door, reads one list of words or
 * table. An {@code Attribution} is what all rules give: {@code Span}s of source, cue and content,
 * and of what {@code Kind} the act of speech is. Forgets comments and blank lines of the files.
 */
@NullMarked
package org.capias.reading.speech.word;

import org.jspecify.annotations.NullMarked;
