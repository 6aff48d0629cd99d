/**
 * Encounters: who of the people on the list was where, when, and what became of it, as one text
 * tells it.
 *
 * <p>Takes a page, its cast and its times; gives {@link org.capias.model.ToldEncounter}s. Keeps
 * apart what happened, what is planned, what did not happen and what is only feared, demanded or
 * imagined; the last yields nothing. Forgets everybody who is not on the list.
 */
@NullMarked
package org.capias.reading.encounter;

import org.jspecify.annotations.NullMarked;
