/**
 * What stands between quotation marks.
 *
 * <p>Takes a page; {@code Quotations}, the door, gives {@code Quotation}s in text order, whatever
 * family of marks the outlet uses, over paragraphs where a speech goes on. Forgets apostrophes,
 * inches and marks that nothing closes.
 */
@NullMarked
package org.capias.reading.speech.quotation;

import org.jspecify.annotations.NullMarked;
