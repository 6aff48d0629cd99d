package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capias eval}, as typed, on the example articles and their annotations. */
class EvalCommandTest {
  private static final Path GOLD = Path.of("../core/src/test/resources/examples-gold");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path corpus;

  private int capias(String... args) {
    PrintWriter answers = new PrintWriter(out);
    int exit = Main.run(new Console(answers, new PrintWriter(err), false, 100), args);
    answers.flush();
    return exit;
  }

  @Test
  void theExamplesAreMeasuredWithEachEvent() throws IOException {
    copy(GOLD, corpus);
    for (String event : List.of("mongolia-2024", "elmasry-italy-2025")) {
      copy(Path.of("../examples").resolve(event), corpus.resolve("texts").resolve(event));
      Files.delete(corpus.resolve("texts").resolve(event).resolve("README.md"));
    }
    assertThat(capias("eval", corpus.toString())).isZero();
    assertThat(out.toString()).startsWith("encounters  P ").contains("provenance  1.000  (of ");
    out.getBuffer().setLength(0);
    assertThat(capias("eval", corpus.toString(), "--event", "mongolia-2024", "--format", "json"))
        .isZero();
    assertThat(out.toString())
        .startsWith("{\"encounters\":{\"P\":")
        .contains("\"provenance\":{\"rate\":1.0,\"of\":")
        .contains("\"events\":{\"mongolia-2024\":{\"encounters\":")
        .doesNotContain("elmasry");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFolderWithoutAnnotationsIsAQuestionOfUsage() {
    assertThat(capias("eval", corpus.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no annotated corpus, at ");
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
