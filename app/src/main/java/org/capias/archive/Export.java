package org.capias.archive;

import java.nio.file.Path;

/**
 * A package that was written.
 *
 * @param sha256 of the whole file
 * @param entries how many custody entries are in it
 */
public record Export(Path file, String sha256, long bytes, int entries) {}
