package org.capias.archive.store;

import org.capias.model.Reading;

/** A reading and the version of the reader that made it. */
public record Versioned(String reader, Reading reading) {}
