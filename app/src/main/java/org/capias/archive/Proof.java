package org.capias.archive;

import java.util.List;

/**
 * That an entry is in the log, without the rest of the log (RFC 6962).
 *
 * @param line of the log
 * @param number of the entry, which is its place among the leaves
 * @param size how many entries the log has
 * @param path hashes of the neighbours on the way to the root, nearest first
 */
public record Proof(String line, long number, long size, List<String> path, String root) {}
