package org.capias.archive.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What no database keeps as it is: the character U+0000, which PostgreSQL refuses, and half of a
 * surrogate pair, which has no form in UTF-8 and would come back as a question mark.
 */
final class Texts {
  private Texts() {}

  /** What is wrong with a document's texts, if anything. */
  static Optional<String> oddity(Document document) {
    return Stream.of(
            document.text(),
            document.source(),
            document.title(),
            document.outlet(),
            document.author(),
            document.url())
        .map(Texts::oddity)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> oddity(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return Optional.of("a text with the character U+0000");
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return Optional.of("a text with half of a surrogate pair");
        }
        i++;
      }
    }
    return Optional.empty();
  }
}
