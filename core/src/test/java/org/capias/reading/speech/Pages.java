package org.capias.reading.speech;

import org.capias.model.Document;
import org.capias.reading.text.Page;

/** Pages for tests. */
final class Pages {
  private Pages() {}

  static Page of(String text) {
    return Page.of(
        new Document("sha256:test", "test.txt", text, 0, null, null, null, null, null, "en"));
  }
}
