package org.capias.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source text shows. */
class SourcesTest {
  private static final int MOST_LINES = 300;

  @Test
  void noFileIsLongWithoutAReason() throws IOException {
    List<String> unexplained = new ArrayList<>();
    for (Path file : sources("src")) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > MOST_LINES && !firstComment(lines).contains("over 300 lines")) {
        unexplained.add(lines.size() + " " + file);
      }
    }
    assertThat(unexplained).as("first comment says why the file is over 300 lines").isEmpty();
  }

  @Test
  void everyPackageSaysWhatItTakesGivesAndForgets() throws IOException {
    List<Path> packages =
        sources("src/main/java").stream().map(Path::getParent).distinct().toList();
    assertThat(packages).isNotEmpty();
    for (Path folder : packages) {
      Path description = folder.resolve("package-info.java");
      assertThat(description).exists();
      assertThat(Files.readString(description)).contains("/**", "@NullMarked");
    }
  }

  /** Up to the end of the first comment, line breaks and leading stars taken for spaces. */
  private static String firstComment(List<String> lines) {
    String text = String.join("\n", lines);
    int end = text.indexOf("*/");
    String comment = end < 0 ? lines.get(0) : text.substring(0, end);
    return comment.replaceAll("[\\s*]+", " ");
  }

  /**
   * The Java files of all modules below {@code part}; the test runs in the folder of one module.
   */
  private static List<Path> sources(String part) throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    assertThat(root.resolve("core")).isDirectory();
    try (Stream<Path> modules = Files.list(root)) {
      return modules
          .map(module -> module.resolve(part))
          .filter(Files::isDirectory)
          .flatMap(SourcesTest::javaFiles)
          .toList();
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
