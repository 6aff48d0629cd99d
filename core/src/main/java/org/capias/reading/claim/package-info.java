/**
 * What a text claims: figures, dates, memberships, rankings, dependence; warrants and agreements as
 * told.
 *
 * <p>Takes a {@link org.capias.reading.text.Page} with its names and times, gives {@link
 * org.capias.reading.claim.Claims}: each claim a subject, a relation and a value in the text's own
 * words, with the sentence as evidence. A claim whose subject stays open ("it", "some") is not
 * made. Forgets how a sentence was cut into phrases.
 */
@NullMarked
package org.capias.reading.claim;

import org.jspecify.annotations.NullMarked;
