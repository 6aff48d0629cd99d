package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input that is kept for fuzzing, and every one that was found by it, named after what it
 * showed.
 */
class IntakeFuzzTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");

  static List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(KEPT)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  void holds(Path input) throws IOException {
    IntakeFuzz.Target target = IntakeFuzz.TARGETS.get(input.getParent().getFileName().toString());
    assertThat(target).as("target of " + input).isNotNull();
    target.accept(Files.readAllBytes(input));
  }

  @Test
  void everyTargetHasInputs() {
    assertThat(IntakeFuzz.TARGETS.keySet()).allMatch(name -> Files.isDirectory(KEPT.resolve(name)));
  }
}
