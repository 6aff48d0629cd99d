/**
 * The word lists of claims.
 *
 * <p>Takes a word; {@code Lexicon}, the door, gives the {@code Role}s it may have in a claim, and
 * reads the tables that stand beside it. Forgets the senses a word has elsewhere.
 */
@NullMarked
package org.capias.reading.claim.word;

import org.jspecify.annotations.NullMarked;
