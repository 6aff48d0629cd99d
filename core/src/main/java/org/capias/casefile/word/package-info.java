/**
 * Words as one compares them: without case, accents and punctuation, and names in the spelling of
 * several languages.
 *
 * <p>Takes text, gives folded words; forgets how they were written.
 */
@NullMarked
package org.capias.casefile.word;

import org.jspecify.annotations.NullMarked;
