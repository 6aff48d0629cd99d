/**
 * Particulars: what a text tells, in whatever words, on the things that all reports of such a day
 * come to.
 *
 * <p>Takes a {@link org.capias.model.Reading} that has everything else, and the registry for the
 * names of states; gives {@link org.capias.model.Particular}s: a question, of whom, an answer in a
 * normal form, the sentence. All patterns over sentences that a case file rests on stand here; it
 * compares what comes out and reads nothing. Forgets the wording, and whatever no question asks.
 */
@NullMarked
package org.capias.reading.particular;

import org.jspecify.annotations.NullMarked;
