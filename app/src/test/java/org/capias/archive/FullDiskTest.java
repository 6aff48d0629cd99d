package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small file system of its own; where none can be mounted (no root), these are left out. */
class FullDiskTest {
  @TempDir Path temporary;
  private Path folder;

  private boolean mounted;

  private void mount(String size) throws Exception {
    folder = Files.createDirectory(temporary.resolve("small"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    assumeThat(mounted).as("a small file system could be mounted").isTrue();
  }

  private static boolean run(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      // Lazily: a mapped file keeps it busy until its buffer is collected.
      run("umount", "-l", folder.toString());
    }
  }

  @Test
  void aFullDiskIsToldAndNothingAcknowledgedIsLost() throws Exception {
    mount("1m");
    Path archive = folder.resolve("kept");
    Random random = new Random(20260105);
    List<Archive.Item> kept = new ArrayList<>();
    Path filler = folder.resolve("filler");
    Files.write(filler, new byte[200_000]);
    try (Archive opened = Fixtures.open(archive)) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 10_000; i++) {
                  StringBuilder text = new StringBuilder();
                  random.ints(3000, 'a', 'z').forEach(c -> text.append((char) c));
                  kept.add(add(opened, file(i + ".txt", text.toString())).item());
                }
              })
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("No space left")
          .hasMessageContaining("make room and do it again");
      assertThat(kept).hasSizeGreaterThan(50);
      assertThat(Archive.verify(archive, null).wrong()).isEmpty();
      Files.delete(filler);
      add(opened, file("after.txt", "there is room again"));
    }
    assertThat(Archive.verify(archive, null).wrong()).isEmpty();
    try (Archive opened = Fixtures.open(archive)) {
      assertThat(opened.repairs()).isEmpty();
      for (Archive.Item item : kept) {
        assertThat(opened.item(item.number())).contains(item);
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenCanBeLookedAtAndVerified() throws Exception {
    mount("1m");
    Path archive = folder.resolve("kept");
    try (Archive opened = Fixtures.open(archive)) {
      add(opened, file("one.txt", "text"));
    }
    Files.delete(archive.resolve("derived").resolve(Index.FILE));
    boolean readOnly = false;
    for (int i = 0; i < 10 && !readOnly; i++) {
      System.gc();
      readOnly = run("mount", "-o", "remount,ro", folder.toString());
    }
    assumeThat(readOnly).isTrue();
    assertThatThrownBy(() -> Fixtures.open(archive))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("cannot be opened for writing");
    assertThat(Archive.verify(archive, null).sound()).isTrue();
    try (Archive looking = Archive.open(archive)) {
      assertThat(looking.find("articles/one.txt")).hasSize(1);
    }
  }
}
