package org.capias.reading.encounter.scene;

import org.capias.reading.name.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts.
 *
 * @param who the person, or null
 * @param state the state that acts, or whose police or officials act, or null
 * @param head token of the head word
 */
public record Actor(@Nullable Entity who, @Nullable String state, int head) {}
