package org.capias.registry;

import org.jspecify.annotations.Nullable;

/**
 * One spelling of the name of somebody on the list.
 *
 * @param script ISO 15924 code: {@code Latn}, {@code Cyrl}, {@code Arab}, {@code Hebr}, {@code
 *     Hani} …
 * @param ambiguous what else it may mean, or null
 */
public record PersonName(
    String person,
    String text,
    String script,
    Alias.Kind kind,
    @Nullable String ambiguous,
    Origin origin) {}
