package org.capias.reading.speech;

/**
 * A noun phrase found to be the source of an attribution.
 *
 * @param span the whole phrase with what hangs on it
 * @param head last token of the noun phrase that names the source: "spokesman" in "the ministry’s
 *     spokesman in Kyiv"
 */
record Source(Span span, int head) {}
