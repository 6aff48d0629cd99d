package org.capias.archive.store;

import java.util.List;

/** A case file as printed, {@code capias.casefile/1}. */
public record SavedCase(String name, String registry, List<String> documents, String json) {
  public SavedCase {
    documents = List.copyOf(documents);
  }
}
