package org.capias.casefile;

import java.util.List;
import java.util.stream.IntStream;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.reading.Reader;
import org.capias.registry.Registry;

/** Short texts of one day, read. */
final class Written {
  static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  private Written() {}

  static List<Reading> on(String published, String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(i -> READER.read(document(i, published, texts[i])))
        .toList();
  }

  private static Document document(int number, String published, String text) {
    PartialDate day = PartialDate.parse(published);
    return new Document(
        "sha256:" + number, number + ".txt", text, 0, null, null, null, day, null, "en");
  }
}
