package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capias eval}, as typed, on the example articles and their annotations. */
class EvalCommandTest extends Typed {
  private static final Path GOLD = Path.of("../core/src/test/resources/examples-gold");
  @TempDir Path corpus;

  @Test
  void theExamplesAreMeasuredWithEachEvent() throws IOException {
    copy(GOLD, corpus);
    for (String event : List.of("mongolia-2024", "elmasry-italy-2025")) {
      copy(Path.of("../examples").resolve(event), corpus.resolve("texts").resolve(event));
      Files.delete(corpus.resolve("texts").resolve(event).resolve("README.md"));
    }
    assertThat(capias("eval", corpus.toString())).isZero();
    assertThat(out).startsWith("encounters  P ").contains("provenance  1.000  (of ");
    assertThat(capias("eval", corpus.toString(), "--event", "mongolia-2024", "--format", "json"))
        .isZero();
    assertThat(out)
        .startsWith("{\"encounters\":{\"P\":")
        .contains("\"provenance\":{\"rate\":1.0,\"of\":")
        .contains("\"events\":{\"mongolia-2024\":{\"encounters\":")
        .doesNotContain("elmasry");
    assertThat(err).isEmpty();
  }

  @Test
  void aFolderWithoutAnnotationsIsAQuestionOfUsage() {
    assertThat(capias("eval", corpus.toString())).isEqualTo(2);
    assertThat(err).contains("no annotated corpus, at ");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
