package org.capias.reading.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name found in the text, before it is known whose it is.
 *
 * @param first first token of the name itself, titles and roles before it left out
 * @param end one past its last token
 * @param alias what the gazetteer has for it, or null
 * @param role role or title told right before it ("Foreign Ministry spokesman"), or null
 * @param gender gender that a title tells
 * @param parts folded parts, for people
 */
record Found(
    int first,
    int end,
    Kind kind,
    Form form,
    @Nullable Alias alias,
    @Nullable String role,
    Entity.Gender gender,
    List<String> parts) {}
