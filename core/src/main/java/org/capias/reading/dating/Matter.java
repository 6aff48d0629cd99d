package org.capias.reading.dating;

import org.capias.model.PartialDate;
import org.capias.reading.name.Entity;
import org.capias.reading.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that a text tells of somebody and that was on some day.
 *
 * @param who of whom it is told
 * @param state ISO code of where it was, or null
 * @param token the word that tells it
 * @param sort what it is: a visit, an arrest, a warrant
 * @param reality whether it has happened, is planned, was not
 * @param rule that found it
 * @param inferred whether the state was fetched from elsewhere in the text
 * @param guess what rules take for its day, or null
 * @param alone whether only its own sentence may date it
 */
public record Matter(
    Entity who,
    @Nullable String state,
    int token,
    Sentence sentence,
    String sort,
    String reality,
    String rule,
    boolean inferred,
    @Nullable PartialDate guess,
    boolean alone) {}
