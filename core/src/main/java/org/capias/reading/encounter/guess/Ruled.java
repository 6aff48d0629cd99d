package org.capias.reading.encounter.guess;

import org.capias.reading.encounter.verb.Act;
import org.capias.reading.encounter.verb.Reality;
import org.capias.reading.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule made of a word of a sentence: a witness among others.
 *
 * @param state ISO code, or null where the sentence does not say
 * @param token the word
 * @param rule its name
 */
public record Ruled(
    Entity who, @Nullable String state, Act act, Reality reality, int token, String rule) {}
