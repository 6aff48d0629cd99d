package org.capias.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong or is doubtful: shown on stderr and in the case file, never swallowed.
 *
 * @param document the document's source or id, or null where it concerns the whole run
 * @param severity error where something was not read
 * @param message what, where, what to do
 */
public record Problem(@Nullable String document, Severity severity, String message) {}
