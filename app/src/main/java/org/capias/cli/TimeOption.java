package org.capias.cli;

import java.time.Duration;
import org.capias.intake.limit.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * {@code --time-limit SECONDS}, a {@code @Mixin} for every command that reads documents: one that
 * takes longer is left out and told, and the others are read.
 */
final class TimeOption {
  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "A document that takes longer is left out and told (60).")
  private @Nullable Integer seconds;

  Patience patience() {
    if (seconds == null) {
      return Patience.USUAL;
    }
    if (seconds < 1) {
      throw new UsageException(
          "no time at all", "--time-limit " + seconds, "give seconds, 1 or more");
    }
    return Patience.of(Duration.ofSeconds(seconds));
  }
}
