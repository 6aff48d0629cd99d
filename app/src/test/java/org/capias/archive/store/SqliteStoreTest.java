package org.capias.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.capias.archive.store.Store.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store in one file. */
class SqliteStoreTest extends StoreContract {
  private static final AtomicInteger FILES = new AtomicInteger();

  @TempDir private Path folder;

  @Override
  String emptyDatabase() {
    return "jdbc:sqlite:" + folder.resolve(FILES.incrementAndGet() + ".sqlite");
  }

  @Test
  void anArchiveHasItsStoreInItsFolder() {
    try (Store store = Store.in(folder)) {
      store.add(List.of(Item.of(Samples.bare("a.txt", "text"))));
      assertThat(folder.resolve("store.sqlite")).exists();
      assertThat(store.where()).endsWith("store.sqlite");
    }
  }

  @Test
  void whatCannotBeOpenedIsToldWithWhatToDo() throws IOException {
    assertThatThrownBy(() -> Store.in(folder.resolve("nowhere")))
        .isInstanceOf(StoreException.class)
        .hasMessageEndingWith("nowhere/store.sqlite, check that the folder exists and is yours");
    Files.writeString(folder.resolve("store.sqlite"), "no database, only words ".repeat(100));
    assertThatThrownBy(() -> Store.in(folder))
        .hasMessageStartingWith("damaged, or no SQLite file")
        .hasMessageEndingWith("move it away and rebuild the archive");
    assertThatThrownBy(() -> Store.at("jdbc:oracle:thin:@//king:secret@host/x?password=1"))
        .hasMessage(
            "no such database, jdbc:oracle:thin:@//host/x, give jdbc:sqlite:FILE or"
                + " jdbc:postgresql://HOST/DATABASE?user=NAME");
  }

  @Test
  void removedWordsAreNotInTheFilesAnyMore() throws IOException {
    String secret = "the hiding place behind the mill ".repeat(400);
    try (Store store = Store.in(folder)) {
      store.add(List.of(Item.of(Samples.bare("a.txt", secret)), Item.of(Samples.bare("b", "b"))));
      assertThat(store.remove(Samples.id(secret), "protection", "2026-01-01")).isTrue();
      assertThat(files()).noneMatch(bytes -> bytes.contains("hiding place"));
    }
  }

  /** Tables of an older form are brought up to date when whoever writes in them has finished. */
  @Test
  void newTablesWaitForWhoeverIsWriting() throws Exception {
    Store.in(folder).close();
    CountDownLatch writes = new CountDownLatch(1);
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.sqlite"));
        Statement statement = other.createStatement()) {
      statement.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(
              () -> {
                try {
                  statement.execute("BEGIN IMMEDIATE");
                  writes.countDown();
                  Thread.sleep(1_500);
                  statement.execute("COMMIT");
                } catch (SQLException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(writes.await(20, TimeUnit.SECONDS)).isTrue();
      try (Store store = Store.in(folder)) {
        assertThat(store.count()).isZero();
      }
      writing.join();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).map(SqliteStoreTest::bytes).toList();
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
