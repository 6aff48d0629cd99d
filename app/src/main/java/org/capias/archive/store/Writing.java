package org.capias.archive.store;

import org.jdbi.v3.core.Handle;

/** One transaction that writes: the connection, and the numbers that it gives out. */
final class Writing {
  /** What a change was. */
  enum What {
    ADDED,
    ALTERED,
    READ,
    REMOVED;

    String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Handle handle;
  private final long first;
  private long last;

  private Writing(Handle handle, long last) {
    this.handle = handle;
    this.first = last;
    this.last = last;
  }

  /** Takes the clock's row, for which every other writer then waits. */
  static Writing begin(Handle handle) {
    handle.execute("UPDATE clock SET change = change WHERE one = 1");
    return new Writing(handle, Queries.number(handle, "SELECT change FROM clock"));
  }

  Handle handle() {
    return handle;
  }

  /** The number of one more change. */
  long next() {
    return ++last;
  }

  void end() {
    if (last > first) {
      handle.execute("UPDATE clock SET change = ? WHERE one = 1", last);
    }
  }
}
