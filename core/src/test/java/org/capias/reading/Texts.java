package org.capias.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Documents for tests: from a string, or from a file with a header. */
public final class Texts {
  private Texts() {}

  public static Document document(String name, String text, @Nullable PartialDate published) {
    return new Document("sha256:test", name, text, 0, null, null, null, published, null, "en");
  }

  /** A file whose first lines say {@code Title:} and {@code Published:}, up to an empty line. */
  public static Document article(Path file) {
    String text = read(file);
    int body = text.indexOf("\n\n") + 2;
    return new Document(
        "sha256:test",
        String.valueOf(file.getFileName()),
        text,
        body,
        header(text.substring(0, body), "Title:"),
        header(text.substring(0, body), "Outlet:"),
        null,
        published(header(text.substring(0, body), "Published:")),
        null,
        "en");
  }

  private static @Nullable PartialDate published(@Nullable String written) {
    return written == null ? null : PartialDate.tryParse(written).orElse(null);
  }

  private static @Nullable String header(String lines, String key) {
    return lines
        .lines()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).strip())
        .findFirst()
        .orElse(null);
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
