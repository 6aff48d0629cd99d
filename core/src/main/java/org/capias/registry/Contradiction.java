package org.capias.registry;

/**
 * Two sources that differ on a fact, kept as such.
 *
 * @param resource table of the fact
 * @param row key of the row in that table, {@code *} for several
 * @param field column
 * @param used {@code a} or {@code b}: the value that the registry uses
 */
public record Contradiction(
    String id,
    String resource,
    String row,
    String field,
    String valueA,
    String sourceA,
    String valueB,
    String sourceB,
    String used,
    String why,
    Origin origin) {}
