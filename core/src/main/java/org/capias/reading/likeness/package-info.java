/**
 * Likeness: small learned models that judge a sentence by the words around a person, where no rule
 * has words for it (docs/decisions/0047-likeness.md).
 *
 * <p>Takes features and words, gives likelihoods. {@code Likeness} is the door; what is judged, and
 * from which likelihood on it is believed, the rooms know that ask. Forgets everything between two
 * questions.
 */
@NullMarked
package org.capias.reading.likeness;

import org.jspecify.annotations.NullMarked;
