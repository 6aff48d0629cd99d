package org.capias.registry;

import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Time that somebody on the list was held by a state or an armed group, not by the court.
 *
 * @param authority {@code national} or {@code militia}
 * @param to last day, or null: still held when the registry ends, or not known
 */
public record Custody(
    String person,
    String state,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    @Nullable String place,
    String authority,
    String outcome,
    Origin origin) {}
