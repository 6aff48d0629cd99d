package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.capias.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that writes to an archive is killed at random moments, again and again, always with the
 * same archive. {@code -Dcapias.crashes=200} for as many times; ten without it.
 */
class CrashTest {
  private static final int TIMES = Integer.getInteger("capias.crashes", 10);

  @TempDir Path folder;

  private final Set<String> acknowledged = new HashSet<>();
  private final Set<Long> deleting = new HashSet<>();
  private final Set<Long> deleted = new HashSet<>();

  @Test
  void whateverWasAcknowledgedIsThereOnceAfterKillingAtRandomMoments() throws Exception {
    Random random = new Random(20260105);
    Path archive = folder.resolve("kept");
    int repairs = 0;
    for (int i = 0; i < TIMES; i++) {
      int before = acknowledged.size();
      runAndKill(archive, i, random.nextInt(i % 10 == 0 ? 60 : 700));
      try (Archive opened = Archive.open(archive, Fixtures.hand(), 20_000)) {
        repairs += opened.repairs().size();
      }
      Verdict verdict = Archive.verify(archive, null);
      assertThat(verdict.wrong()).as("after kill %d", i).isEmpty();
      eachIsThereOnce(archive, i);
      assertThat(acknowledged.size()).isGreaterThanOrEqualTo(before);
    }
    assertThat(acknowledged).as("the child did add").hasSizeGreaterThan(TIMES);
    Files.writeString(
        Path.of("target").resolve("crash.txt"),
        TIMES + " kills, " + acknowledged.size() + " acknowledged, " + repairs + " repairs\n");
  }

  @Test
  void asLongAsOneProcessWritesAnotherIsToldWhichAndMayLook() throws Exception {
    Path archive = folder.resolve("held");
    Process child = child(archive, 1, folder.resolve("said")).start();
    try {
      for (int i = 0; i < 3000 && Files.size(folder.resolve("said")) == 0; i++) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      assertThatThrownBy(() -> Fixtures.open(archive))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("in use by process " + child.pid());
      Archive.open(archive).close();
    } finally {
      child.destroyForcibly().waitFor();
    }
    Fixtures.open(archive).close();
  }

  private void runAndKill(Path archive, int seed, int millis) throws Exception {
    Path said = folder.resolve("said-" + seed);
    Process child = child(archive, seed, said).start();
    for (int waits = 0; millis >= 60 && Files.size(said) == 0 && waits < 3000; waits++) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    TimeUnit.MILLISECONDS.sleep(millis);
    child.destroyForcibly();
    assertThat(child.waitFor()).isEqualTo(137);
    String words = Files.readString(said);
    // Half a line told nobody anything.
    words.substring(0, words.lastIndexOf('\n') + 1).lines().forEach(this::heard);
  }

  private static ProcessBuilder child(Path archive, int seed, Path said) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            CrashChild.class.getName(),
            archive.toString(),
            Integer.toString(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(said.toFile());
  }

  /** Where the classes that the child needs lie, whoever runs this test. */
  private static String classPath() {
    return Stream.of(CrashChild.class, Archive.class, Document.class, JsonFactory.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(place -> Path.of(URI.create(place.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void heard(String line) {
    if (line.startsWith("has ")) {
      acknowledged.add(line.substring(4));
    } else if (line.startsWith("deleting ")) {
      deleting.add(Long.parseLong(line.substring(9)));
    } else if (line.startsWith("deleted ")) {
      deleted.add(Long.parseLong(line.substring(8)));
    }
  }

  private void eachIsThereOnce(Path archive, int time) {
    Map<String, Integer> there = new HashMap<>();
    Set<String> gone = new HashSet<>();
    try (Archive opened = Archive.open(archive)) {
      opened.items(
          item -> {
            String name = item.payload() + " " + item.target();
            if (item.deleted() == null) {
              there.merge(name, 1, Integer::sum);
              assertThat(deleted).doesNotContain(item.number());
            } else {
              assertThat(deleting).contains(item.number());
              gone.add(name);
            }
          });
    }
    Set<String> missing = new HashSet<>(acknowledged);
    missing.removeAll(there.keySet());
    missing.removeAll(gone);
    assertThat(missing).as("acknowledged and not there after kill %d", time).isEmpty();
    assertThat(there.values()).as("none twice after kill %d", time).allMatch(n -> n == 1);
  }
}
