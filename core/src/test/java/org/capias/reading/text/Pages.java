package org.capias.reading.text;

import java.util.List;
import java.util.stream.Collectors;
import org.capias.model.Document;

/** Pages of texts made for a test. */
final class Pages {
  private Pages() {}

  static Page of(String... lines) {
    String text = String.join("\n", lines);
    return Page.of(new Document("sha256:0", "test", text, 0, null, null, null, null, null, null));
  }

  /** The sentences of a zone, as written. */
  static List<String> sentences(Page page, Zone zone) {
    return page.sentences().stream()
        .filter(sentence -> sentence.zone() == zone)
        .map(sentence -> page.tokens().words(sentence.first(), sentence.end()))
        .toList();
  }

  /** Words and tags: "The/DET court/NOUN". */
  static String tagged(String text) {
    Tokens tokens = of(text).tokens();
    return java.util.stream.IntStream.range(0, tokens.size())
        .mapToObj(i -> tokens.word(i) + "/" + tokens.tag(i))
        .collect(Collectors.joining(" "));
  }
}
