package org.capias.archive.store;

import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A document without its text. */
public record Listed(
    long number,
    String id,
    String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String language,
    @Nullable String story,
    int characters) {}
