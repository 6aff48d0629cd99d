package org.capias.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a text or a question.
 *
 * @param id id in the registry ({@code vladimir-putin}), or null for people who are not on the list
 * @param name the registry's name for people on the list, else the fullest name that the text gives
 */
public record PersonRef(@Nullable String id, String name) {}
