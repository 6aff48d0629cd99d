package org.capias.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Commands about one archive, {@code kept} in the test's folder, by the hand of mira. */
abstract class TypedInArchive extends Typed {
  @TempDir Path folder;

  /** The words, where the archive is, and whose hand it is unless they say it. */
  int kept(Object... words) {
    Stream<Object> hand =
        List.of(words).contains("--who") ? Stream.of() : Stream.of("--who", "mira");
    Stream<Object> where = Stream.of("--archive", folder.resolve("kept"));
    return capias(Stream.of(Stream.of(words), where, hand).flatMap(part -> part).toArray());
  }
}
