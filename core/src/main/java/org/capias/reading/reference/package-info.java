/**
 * References: whom "they", "the two", "he" mean, for all passes that ask who does what.
 *
 * <p>Takes a page and its cast, in which every pronoun and description of one person is resolved
 * already ({@link org.capias.reading.name}); {@code References}, the door, gives the people meant
 * by what the cast leaves open or takes too readily. Where two may be meant it gives nobody.
 * Forgets what was named more than a few sentences ago.
 */
@NullMarked
package org.capias.reading.reference;

import org.jspecify.annotations.NullMarked;
