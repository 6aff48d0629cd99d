package org.capias.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Validators that are not ours, in {@code src/test/npm}. {@code npm ci} there fetches them, as the
 * build on a server does; with {@code CAPIAS_VALIDATORS=required} their absence is a failure, else
 * the tests that need them are passed over.
 */
final class Validators {
  private static final Path HOME = Path.of("src", "test", "npm");
  private static final Path MODULES = HOME.resolve("node_modules");

  private Validators() {}

  /** A file of an installed package. */
  static String file(String path) throws IOException {
    need();
    return Files.readString(MODULES.resolve(path));
  }

  /** What the script prints, which it ends with exit code 0. */
  static String accepts(String script, Path file) throws IOException, InterruptedException {
    Said said = run(script, file);
    assertThat(said.code()).as(said.words()).isZero();
    return said.words();
  }

  /** What the script prints, which refuses the file. */
  static String refuses(String script, Path file) throws IOException, InterruptedException {
    Said said = run(script, file);
    assertThat(said.code()).as(said.words()).isNotZero();
    return said.words();
  }

  private record Said(int code, String words) {}

  private static Said run(String script, Path file) throws IOException, InterruptedException {
    need();
    Process node =
        new ProcessBuilder("node", script, file.toAbsolutePath().toString())
            .directory(HOME.toFile())
            .redirectErrorStream(true)
            .start();
    String words = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(node.waitFor(), words);
  }

  static void need() {
    boolean here = Files.isDirectory(MODULES);
    if ("required".equals(System.getenv("CAPIAS_VALIDATORS"))) {
      assertThat(here).as("npm ci was run in " + HOME).isTrue();
    }
    Assumptions.assumeTrue(here, "npm ci was not run in " + HOME);
  }
}
