/**
 * What the documents of one story answer to the questions that all reports come to.
 *
 * <p>Takes {@link org.capias.model.Particular}s as the reader found them, and what happens once to
 * somebody; gives accounts. Reads no sentence.
 */
@NullMarked
package org.capias.casefile.particular;

import org.jspecify.annotations.NullMarked;
