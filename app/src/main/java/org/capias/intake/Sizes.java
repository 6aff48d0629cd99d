package org.capias.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Sizes as people read them. */
final class Sizes {
  private Sizes() {}

  static String of(Path file) {
    try {
      return megabytes(Files.size(file));
    } catch (IOException e) {
      return "more";
    }
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0);
  }
}
