package org.capias.registry;

import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature of the Rome Statute that no ratification followed.
 *
 * @param noIntention day of the notice that the state does not intend to become a party, or null
 */
public record Signature(
    String state, PartialDate signed, @Nullable PartialDate noIntention, Origin origin) {}
