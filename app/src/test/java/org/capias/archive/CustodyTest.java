package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyTest {
  @TempDir Path folder;

  private List<String> lines() throws IOException {
    return Files.readAllLines(folder.resolve("custody.jsonl"));
  }

  @Test
  void linesAreChainedByTheHashOfWhatStandsBeforeTheHash() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      add(archive, file("one.txt", "text"));
    }
    List<String> lines = lines();
    assertThat(lines).hasSize(3);
    String previous = "0".repeat(64);
    for (String line : lines) {
      int end = line.indexOf(",\"hash\":\"");
      String hash = Sha256.hex(line.substring(0, end) + "}");
      assertThat(line).endsWith(",\"previous\":\"" + previous + "\",\"hash\":\"" + hash + "\"}");
      previous = hash;
    }
    assertThat(lines.get(0))
        .startsWith(
            "{\"entry\":0,\"time\":\"2026-01-05T10:00:00Z\",\"action\":\"created\","
                + "\"who\":\"mira\",\"with\":\"capias test\",\"format\":\"capias.archive/1\"");
    assertThat(lines.get(2))
        .contains("\"action\":\"added\",", "\"target\":\"file:///articles/one.txt\",");
  }

  @Test
  void halfALineIsNobodysAndIsCutOffKeptAndTold() throws IOException {
    Fixtures.open(folder).close();
    Files.writeString(
        folder.resolve("custody.jsonl"), "{\"entry\":1,\"tim", StandardOpenOption.APPEND);
    try (Archive looking = Archive.open(folder)) {
      assertThat(looking.repairs()).isEmpty();
    }
    try (Archive archive = Fixtures.open(folder)) {
      assertThat(archive.repairs())
          .singleElement()
          .asString()
          .startsWith("15 bytes that nobody was told of were cut off, custody.jsonl from byte ");
      assertThat(add(archive, file("one.txt", "text")).isNew()).isTrue();
    }
    assertThat(lines().get(1)).contains("\"action\":\"repaired\"", "\"cut\":\"custody.jsonl\"");
    try (var aside = Files.list(folder.resolve("aside"))) {
      assertThat(aside.map(CustodyTest::text)).containsExactly("{\"entry\":1,\"tim");
    }
  }

  @Test
  void recordsThatTheLogDoesNotKnowAreCutOffKeptAndTold() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      add(archive, file("one.txt", "text"));
    }
    Path warc = folder.resolve("warc/capias-000001.warc.gz");
    byte[] whole = Files.readAllBytes(warc);
    Files.write(warc, java.util.Arrays.copyOf(whole, 100), StandardOpenOption.APPEND);
    Files.write(folder.resolve("warc/capias-000002.warc.gz"), whole);
    try (Archive archive = Fixtures.open(folder)) {
      assertThat(archive.repairs()).hasSize(2);
      assertThat(archive.repairs().get(0)).contains("100 bytes", "from byte " + whole.length);
      add(archive, file("two.txt", "text"));
    }
    assertThat(Files.readAllBytes(warc)).startsWith(whole);
    assertThat(folder.resolve("warc/capias-000002.warc.gz")).doesNotExist();
  }

  @Test
  void anArchiveWhoseFilesAreShorterThanTheLogIsNotWrittenTo() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      add(archive, file("one.txt", "text"));
    }
    Path warc = folder.resolve("warc/capias-000001.warc.gz");
    Files.write(warc, java.util.Arrays.copyOf(Files.readAllBytes(warc), 700));
    assertThatThrownBy(() -> Fixtures.open(folder)).hasMessageContaining("shorter than");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
