package org.capias.reading.speech.source;

import org.capias.reading.speech.word.Span;

/**
 * A noun phrase found to be the source of an attribution.
 *
 * @param span the whole phrase with what hangs on it
 * @param head last token of the noun phrase that names the source: "spokesman" in "the ministry’s
 *     spokesman in Kyiv"
 */
public record Source(Span span, int head) {}
