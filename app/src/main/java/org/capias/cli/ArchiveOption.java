package org.capias.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.capias.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --archive DIR} and {@code --who NAME}, a {@code @Mixin} for every command that works with
 * an archive. Without the first: the folder that {@code CAPIAS_ARCHIVE} names, else {@code
 * capias-archive} where the command runs. This is where the archive gets its clock.
 */
final class ArchiveOption {
  private static final String DEFAULT = "capias-archive";

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      description = "The archive's folder (else CAPIAS_ARCHIVE, else ./" + DEFAULT + ").")
  private @Nullable Path folder;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who does this, for the custody log (else CAPIAS_WHO, else the user's name).")
  private @Nullable String who;

  /** Whether an archive was named here: reading keeps nothing just because one is set. */
  boolean given() {
    return folder != null;
  }

  Path folder() {
    String named = set("CAPIAS_ARCHIVE");
    return folder != null ? folder : Path.of(named != null ? named : DEFAULT);
  }

  private static @Nullable String set(String variable) {
    String value = System.getenv(variable);
    return value == null || value.isBlank() ? null : value;
  }

  Archive.Hand hand() {
    String named = set("CAPIAS_WHO");
    String user = System.getProperty("user.name", "unknown");
    return new Archive.Hand(
        who != null ? who : named != null ? named : user, Version.inOneLine(), Clock.systemUTC());
  }

  Archive toLookAt() {
    return Archive.open(folder());
  }

  /** Opens the archive for work; what a crash left behind is told. */
  Archive toWorkIn(Console console) {
    Archive archive = Archive.open(folder(), hand());
    archive.repairs().forEach(repair -> console.tell("after a crash: " + repair));
    return archive;
  }
}
