package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opening does not read the log: a line near its beginning that cannot be read is not noticed by
 * it, however the archive is opened, and is by whoever reads all.
 */
class OpeningTest {
  @TempDir Path folder;

  private void addMany() {
    List<Intake.Capture> captures = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      captures.add(file(i + ".txt", "text " + i));
    }
    try (Archive archive = Fixtures.open(folder)) {
      archive.add(captures);
    }
  }

  private void breakAnEarlyLine() throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(folder.resolve(Custody.FILE).toFile(), "rw")) {
      log.seek(3000);
      log.write('#');
    }
    try (Archive archive = Archive.open(folder)) {
      assertThatThrownBy(() -> archive.items(item -> {})).isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void toLookAtAndToWorkIn() throws IOException {
    addMany();
    breakAnEarlyLine();
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.find("file:///articles/5999.txt")).hasSize(1);
    }
    try (Archive archive = Fixtures.open(folder)) {
      assertThat(add(archive, file("5999.txt", "text 5999")).isNew()).isFalse();
      assertThat(add(archive, file("new.txt", "new")).isNew()).isTrue();
    }
  }

  @Test
  void besideAProcessThatWritesAndSeeingWhatItHasAcknowledged() throws IOException {
    addMany();
    breakAnEarlyLine();
    try (Archive writing = Fixtures.open(folder)) {
      add(writing, file("5999.txt", "other text"));
      try (Archive looking = Archive.open(folder)) {
        assertThat(looking.find("file:///articles/5999.txt"))
            .extracting(Archive.Item::version)
            .containsExactly(1, 2);
        assertThat(looking.find("file:///articles/5998.txt")).hasSize(1);
        Archive.Item item = looking.find("file:///articles/5998.txt").get(0);
        add(writing, file("5998.txt", "later"));
        assertThat(looking.find("file:///articles/5998.txt")).contains(item);
      }
    }
  }

  @Test
  void afterACrashOnlyWhatCameAfterTheLastCheckpoint() throws IOException {
    addMany();
    try (Archive writing = Fixtures.open(folder)) {
      add(writing, file("late.txt", "late"));
      // As killed: the log is on the disk, the index's head is not up to it.
      Path copy = folder.resolveSibling(folder.getFileName() + "-killed");
      copy(copy);
      breakAnEarlyLineOf(copy);
      try (Archive again = Fixtures.open(copy)) {
        assertThat(add(again, file("late.txt", "late")).isNew()).isFalse();
        assertThat(add(again, file("17.txt", "text 17 is other")).item().version()).isEqualTo(2);
      }
    }
  }

  private void breakAnEarlyLineOf(Path copy) throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(copy.resolve(Custody.FILE).toFile(), "rw")) {
      log.seek(3000);
      log.write('#');
    }
  }

  private void copy(Path copy) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, copy.resolve(folder.relativize(file)));
      }
    }
  }
}
