package org.capias.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a text or a question.
 *
 * @param id id in the registry ({@code vladimir-putin}), or null for people who are not on the list
 * @param name what they are called: of one text the fullest name that it gives, in the encounters
 *     of a case file the one that most voices of the story have, in answers of the law the
 *     registry's
 */
public record PersonRef(@Nullable String id, String name) {}
