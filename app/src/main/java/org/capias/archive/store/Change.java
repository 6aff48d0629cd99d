package org.capias.archive.store;

import org.capias.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One change and what stands now.
 *
 * @param number of the change
 * @param document number of the document
 * @param entry the document as it is now, or null where it has been removed
 * @param reading the newest reader's, or null
 */
public record Change(
    long number, long document, Store.@Nullable Entry entry, @Nullable Reading reading) {}
