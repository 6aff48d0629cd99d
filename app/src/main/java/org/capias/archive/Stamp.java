package org.capias.archive;

import java.time.Instant;

/**
 * A time stamp over the log.
 *
 * @param sealed number of the entry whose hash was stamped
 * @param file of the authority's answer, in the archive's folder
 */
public record Stamp(long sealed, String head, Instant time, String signer, String file) {}
