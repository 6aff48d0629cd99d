package org.capias.model;

/**
 * A state or territory.
 *
 * @param iso2 ISO 3166-1 code ({@code MN}), or the registry's own code for places without one
 * @param name short name as the United Nations uses it
 */
public record StateRef(String iso2, String name) {}
