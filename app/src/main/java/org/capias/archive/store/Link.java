package org.capias.archive.store;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Connections to one database: one that writes, kept open with its cache warm, and one for each
 * question. Whoever writes holds the clock's row until the transaction ends.
 */
final class Link implements AutoCloseable {
  private final Database database;
  private final Jdbi jdbi;
  private final Object turn = new Object();
  private @Nullable Handle writer;

  private Link(Database database) {
    this.database = database;
    this.jdbi = database.jdbi();
  }

  static Link open(Database database) {
    Link link = new Link(database);
    link.read(
        handle -> {
          Migrations.run(database, handle);
          return true;
        });
    return link;
  }

  String where() {
    return database.shown();
  }

  /** In one transaction, all or nothing. */
  <T> T write(Function<Writing, T> work) {
    synchronized (turn) {
      try {
        Handle handle = writer == null ? jdbi.open() : writer;
        writer = handle;
        return handle.inTransaction(
            inside -> {
              Writing writing = Writing.begin(inside);
              T result = work.apply(writing);
              writing.end();
              return result;
            });
      } catch (RuntimeException e) {
        closeWriter(); // whatever state it is in, the next one is fresh
        throw Failure.of(e, database);
      }
    }
  }

  /**
   * Writes the log of SQLite into the file and empties it, so that what was removed is in neither.
   * Where somebody is reading, that happens after him, at the next check point.
   */
  void settle() {
    if (database.isSqlite()) {
      read(handle -> handle.select("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list());
    }
  }

  <T> T read(Function<Handle, T> question) {
    try (Handle handle = jdbi.open()) {
      return question.apply(handle);
    } catch (RuntimeException e) {
      throw Failure.of(e, database);
    }
  }

  /** Rows as they come, not all in memory; the connection is closed with the stream. */
  <T> Stream<T> stream(Function<Handle, Stream<T>> question) {
    Handle handle;
    try {
      handle = jdbi.open();
    } catch (RuntimeException e) {
      throw Failure.of(e, database);
    }
    try {
      if (!database.isSqlite()) {
        handle.begin(); // outside a transaction PostgreSQL's driver fetches all rows at once
      }
      return question.apply(handle).onClose(() -> end(handle));
    } catch (RuntimeException e) {
      end(handle);
      throw Failure.of(e, database);
    }
  }

  private static void end(Handle handle) {
    try (handle) {
      if (handle.isInTransaction()) {
        handle.rollback();
      }
    }
  }

  private void closeWriter() {
    Handle handle = writer;
    writer = null;
    if (handle != null) {
      handle.close();
    }
  }

  @Override
  public void close() {
    synchronized (turn) {
      closeWriter();
    }
  }
}
