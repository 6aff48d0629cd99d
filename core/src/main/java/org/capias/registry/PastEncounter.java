package org.capias.registry;

import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A case of the past: where somebody on the list was, or planned to be, abroad or above it.
 *
 * @param id {@code E125}
 * @param to last day, or null: the same as the first is not implied
 * @param party whether the state was a party to the Rome Statute then
 * @param instrument the warrants of that time, in words
 * @param finding formal finding in words, or null where there was none; the decisions themselves
 *     are {@link Ruling}s
 * @param referral referral in words, or null where there was none
 * @param argument what the state said, or null
 */
public record PastEncounter(
    String id,
    String person,
    String state,
    PartialDate from,
    @Nullable PartialDate to,
    @Nullable String place,
    String occasion,
    EncounterKind kind,
    Outcome outcome,
    boolean party,
    String instrument,
    @Nullable String finding,
    @Nullable String referral,
    @Nullable String argument,
    @Nullable String source2,
    Origin origin) {}
