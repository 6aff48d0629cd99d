package org.capias.reading.encounter.place;

import org.jspecify.annotations.Nullable;

/**
 * A place that belongs to a trigger.
 *
 * @param state ISO code
 * @param name town or airport as named, or null where the state itself is named
 * @param token where it is named
 * @param end one past its last token
 */
public record Where(String state, @Nullable String name, int token, int end) {}
