package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.bytes;
import static org.capias.archive.Fixtures.file;
import static org.capias.archive.Fixtures.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTest {
  @TempDir Path folder;

  @Test
  void whatWasKeptComesBackByteForByte() {
    Intake.Capture file = file("one.txt", "A guest arrived.\r\nHe left. \u00e9\ud83d\ude00");
    Intake.Capture page = page("https://example.org/a?b=c", "<html><p>A guest.</p></html>");
    try (Archive archive = Fixtures.open(folder)) {
      archive.add(List.of(file, page));
    }
    try (Archive archive = Archive.open(folder)) {
      List<Archive.Item> items = items(archive);
      assertThat(items).extracting(Archive.Item::number).containsExactly(2L, 3L);
      same(archive.capture(items.get(0)), file);
      same(archive.capture(items.get(1)), page);
      assertThat(items.get(0).payload()).isEqualTo(Sha256.labelled(file.payload()));
      assertThat(items.get(0).type()).isEqualTo("text/plain; charset=utf-8");
    }
  }

  private static void same(Intake.Capture again, Intake.Capture given) {
    assertThat(again).usingRecursiveComparison().as("%s", given.target()).isEqualTo(given);
  }

  private static List<Archive.Item> items(Archive archive) {
    List<Archive.Item> items = new ArrayList<>();
    archive.items(items::add);
    return items;
  }

  @Test
  void theSameBytesOfTheSameTargetAreKeptOnce() {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Added first = add(archive, file("one.txt", "text"));
      Archive.Added again = add(archive, file("one.txt", "text"));
      assertThat(first.isNew()).isTrue();
      assertThat(again.isNew()).isFalse();
      assertThat(again.item()).isEqualTo(first.item());
      List<Archive.Added> twice =
          archive.add(List.of(file("two.txt", "text"), file("two.txt", "text")));
      assertThat(twice).extracting(Archive.Added::isNew).containsExactly(true, false);
      assertThat(items(archive)).hasSize(2);
    }
  }

  @Test
  void otherBytesOfTheSameTargetAreItsNextVersionAlsoInOneCall() {
    try (Archive archive = Fixtures.open(folder)) {
      add(archive, file("one.txt", "first"));
      archive.add(List.of(file("one.txt", "second"), file("one.txt", "third")));
      assertThat(archive.find("articles/one.txt"))
          .extracting(Archive.Item::version)
          .containsExactly(1, 2, 3);
      assertThat(archive.find("file:///articles/one.txt"))
          .extracting(Archive.Item::before)
          .containsExactly(null, 2L, 3L);
    }
  }

  @Test
  void anItemIsFoundByNumberAndByItsHash() {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", "text")).item();
      assertThat(archive.find("2")).containsExactly(item);
      assertThat(archive.find(item.payload())).containsExactly(item);
      assertThat(archive.find(item.payload().substring(7, 15))).containsExactly(item);
      assertThat(archive.find("nothing like it")).isEmpty();
    }
  }

  @Test
  void filesRollAndNothingIsLostBetweenThem() throws IOException {
    try (Archive archive = Archive.open(folder, Fixtures.hand(), 4000)) {
      for (int i = 0; i < 40; i++) {
        add(archive, file(i + ".txt", "text " + i));
      }
    }
    try (var files = Files.list(folder.resolve("warc"))) {
      assertThat(files.count()).isBetween(4L, 12L);
    }
    try (Archive archive = Archive.open(folder, Fixtures.hand(), 4000)) {
      add(archive, file("more.txt", "more"));
      List<Archive.Item> items = items(archive);
      assertThat(items).hasSize(41);
      assertThat(archive.capture(items.get(39)).payload()).isEqualTo(bytes("text 39"));
    }
  }

  @Test
  void theIndexIsMadeAnewWhereItIsLostOrAnotherLogs() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      for (int i = 0; i < 3000; i++) {
        archive.add(List.of(file(i + ".txt", "text " + i)));
        i += 20;
      }
    }
    Path index = folder.resolve("derived").resolve(Index.FILE);
    byte[] bytes = Files.readAllBytes(index);
    for (int damage = 0; damage < 3; damage++) {
      switch (damage) {
        case 0 -> Files.delete(index);
        case 1 -> Files.write(index, java.util.Arrays.copyOf(bytes, 1000));
        default -> {
          bytes[30] ^= 1;
          Files.write(index, bytes);
        }
      }
      try (Archive archive = Fixtures.open(folder)) {
        assertThat(add(archive, file("0.txt", "text 0")).isNew()).isFalse();
        assertThat(add(archive, file("2982.txt", "text 2982")).isNew()).isFalse();
      }
    }
  }

  @Test
  void oneWritesAndTheOtherIsTold() {
    try (Archive archive = Fixtures.open(folder)) {
      add(archive, file("one.txt", "text"));
      assertThatThrownBy(() -> Fixtures.open(folder))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
      try (Archive looking = Archive.open(folder)) {
        assertThat(items(looking)).hasSize(1);
      }
    }
    Fixtures.open(folder).close();
  }

  @Test
  void anotherFolderIsNotTaken() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "not an archive");
    assertThatThrownBy(() -> Fixtures.open(folder)).hasMessageContaining("neither empty nor");
    assertThatThrownBy(() -> Archive.open(folder)).hasMessageContaining("no archive here");
    assertThat(folder.toFile().list()).containsExactly("mine.txt");
  }
}
