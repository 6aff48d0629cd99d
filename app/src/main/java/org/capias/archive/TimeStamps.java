package org.capias.archive;

import java.nio.file.Path;

/** Time stamps of others over the log. */
final class TimeStamps {
  private TimeStamps() {}

  static void check(Path folder, LogCheck log, Verification verification) {
    verification.count("time stamps", log.stamps().size());
  }
}
