package org.capias.model;

import org.jspecify.annotations.Nullable;

/**
 * To whom words are attributed: a person, a group, an institution, a sign, a post.
 *
 * @param name as named at fullest in the text
 * @param role office or description ("Foreign Ministry spokesman"), or null
 * @param organisation for whom he speaks, or null
 * @param id registry id where the speaker is on the list, or null
 */
public record Speaker(
    String name, @Nullable String role, @Nullable String organisation, @Nullable String id) {}
