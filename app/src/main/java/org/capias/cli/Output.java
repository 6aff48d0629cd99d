package org.capias.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.report.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Where a case file goes: to standard output, to a file, or to a folder as {@code casefile.txt},
 * {@code casefile.json}, {@code casefile.html}. A text that goes to a file has no colours and is
 * 100 columns wide wherever it is written.
 */
final class Output {
  /** Forms of a case file. */
  enum Format {
    TEXT("txt"),
    JSON("json"),
    HTML("html");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }
  }

  private final Console console;
  private final List<Format> formats;
  private final @Nullable Path target;

  Output(Console console, List<Format> formats, @Nullable Path target) {
    this.console = console;
    this.formats = formats.stream().distinct().toList();
    this.target = target;
    if (target == null && this.formats.size() > 1) {
      throw new UsageException(
          "several formats need a place", "after --format", "give a folder with --out");
    }
    if (target != null && this.formats.size() > 1 && Files.isRegularFile(target)) {
      throw new UsageException(
          "several formats cannot go into one file", "at " + target, "give a folder with --out");
    }
  }

  void write(CaseFile file) {
    for (Format format : formats) {
      if (target == null) {
        print(file, format, console.out(), console.columns(), console.colours());
      } else {
        write(file, format, target);
      }
    }
  }

  private void write(CaseFile file, Format format, Path to) {
    Path place = to;
    try {
      if (formats.size() > 1) {
        Files.createDirectories(to);
      }
      if (Files.isDirectory(to)) {
        place = to.resolve("casefile." + format.extension);
      }
      try (Writer out = Files.newBufferedWriter(place)) {
        print(file, format, out, 100, false);
      }
    } catch (IOException | UncheckedIOException e) {
      console.tell(
          "cannot be written", place.toString(), "check that the folder exists and is yours");
    }
  }

  private static void print(
      CaseFile file, Format format, Writer out, int columns, boolean colours) {
    switch (format) {
      case TEXT -> Reports.text(file, out, columns, colours);
      case JSON -> Reports.json(file, out);
      case HTML -> Reports.html(file, out);
    }
  }
}
