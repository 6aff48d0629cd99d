package org.capias.reading.name;

import org.jspecify.annotations.Nullable;

/**
 * One way to name something that the registry knows.
 *
 * @param text as written, with capitals where the name has them
 * @param kind what it names
 * @param form name, demonym, capital or seat
 * @param id registry id of a person, ISO code of a state; for a place the ISO code of its state
 * @param name the registry's own name for it
 * @param state ISO code of the state that a person belongs to or a place lies in, or null
 * @param ambiguous what else the text may mean ("given name"), or null where it alone is enough
 * @param office the highest office that a person is known for ("president"), or null
 */
public record Alias(
    String text,
    Kind kind,
    Form form,
    String id,
    String name,
    @Nullable String state,
    @Nullable String ambiguous,
    @Nullable String office) {}
