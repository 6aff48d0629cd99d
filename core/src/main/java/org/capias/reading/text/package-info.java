/**
 * First passes of the reader: tokens, sentences, paragraphs, zones, part-of-speech tags.
 *
 * <p>Takes a document, gives a {@link org.capias.reading.text.Page} on which every later pass
 * stands. Forgets nothing: offsets are indexes into the text as it stands, and what is not article
 * is marked, not removed. Linear in the length of the text, whatever the text is.
 */
@NullMarked
package org.capias.reading.text;

import org.jspecify.annotations.NullMarked;
