/**
 * Who says what: quotations and indirect speech with speaker, cue and polarity.
 *
 * <p>Takes a {@link org.capias.reading.text.Page} and the names found on it, gives attributions
 * (spans of source, cue and content) and the statements made from them, each with its words.
 * Forgets how a speaker was found, but for the name of the rule. Words in quotation marks that
 * nobody says (titles, nicknames, terms) yield nothing; where the text names no speaker, the
 * speaker is null and never the nearest name. One pass per sentence, linear in its length.
 */
@NullMarked
package org.capias.reading.speech;

import org.jspecify.annotations.NullMarked;
