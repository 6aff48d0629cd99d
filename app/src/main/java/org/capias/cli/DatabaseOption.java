package org.capias.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.capias.archive.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --database jdbc:…}, a {@code @Mixin} for every command that asks what was derived from an
 * archive. Without it the database that {@code CAPIAS_DATABASE} names, else one file beside the
 * archive.
 */
final class DatabaseOption {
  @Option(
      names = "--database",
      paramLabel = "JDBC",
      description = {
        "Database of the archive, jdbc:postgresql://HOST/NAME?user=USER",
        "(else CAPIAS_DATABASE, else one SQLite file in the archive)."
      })
  private @Nullable String url;

  Store open(Path derived) {
    String named = System.getenv("CAPIAS_DATABASE");
    String asked = url != null ? url : named == null || named.isBlank() ? null : named;
    if (asked != null) {
      return Store.at(asked);
    }
    if (!Files.isDirectory(derived)) {
      throw new UsageException(
          "nothing derived yet", "in " + derived, "'capias archive add' something first");
    }
    return Store.in(derived);
  }
}
