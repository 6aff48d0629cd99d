package org.capias.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning the likeness of encounters, from a few of its passages. */
class PassagesTest {
  private static final Path ALL = Path.of("training/encounters");
  private static final List<String> FEW =
      List.of("plain-01.txt", "custody-11.txt", "routes-17.txt");

  @TempDir Path folder;

  @Test
  void theSamePassagesGiveTheSameFile() throws IOException {
    for (String name : FEW) {
      Files.copy(ALL.resolve(name), folder.resolve(name));
    }
    String said = learn("one.bin", "plain.*");
    learn("two.bin", "plain.*");

    assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
    assertThat(said).contains("271 passages of 3 files").contains("from .50: P ");
  }

  @Test
  void anUnknownKindIsRefusedByName() throws IOException {
    Files.writeString(
        folder.resolve("wrong.txt"),
        "T: Omar al-Bashir was in Chad.\nE: Omar al-Bashir | TD | stay\n");

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> learn("x.bin", null)))
        .hasMessageContaining("no kind of encounter: stay");
  }

  @Test
  void everyPassageIsAnnotated() throws IOException {
    try (Stream<Path> files = Files.list(ALL)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        for (String item : Files.readString(file).strip().split("\n\n+")) {
          assertThat(item.lines().filter(l -> l.startsWith("T: ")).count()).as(item).isEqualTo(1);
          assertThat(item.lines().anyMatch(l -> l.startsWith("E: "))).as(item).isTrue();
        }
      }
    }
  }

  private String learn(String file, String held) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Passages.run(
        folder, folder.resolve(file), held, new PrintStream(said, true, StandardCharsets.UTF_8));
    return said.toString(StandardCharsets.UTF_8);
  }
}
