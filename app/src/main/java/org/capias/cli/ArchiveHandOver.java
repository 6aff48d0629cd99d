package org.capias.cli;

import java.nio.file.Path;
import org.capias.archive.Archive;
import org.jspecify.annotations.Nullable;

/** {@code capias archive export}, {@code proof}, {@code stamp}, {@code delete}. */
final class ArchiveHandOver {
  private final Console console;
  private final ArchiveOption option;

  ArchiveHandOver(Console console, ArchiveOption option) {
    this.console = console;
    this.option = option;
  }

  int export(String name, @Nullable Path out) {
    try (Archive archive = option.toWorkIn(console)) {
      Archive.Case saved =
          archive
              .findCase(name)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no such case", "'" + name + "'", "'capias archive list' names them"));
      Archive.Export export = archive.export(saved, out == null ? Path.of(name + ".wacz") : out);
      StringBuilder lines = new StringBuilder();
      ArchiveTexts.row(lines, "package", export.file().toString());
      ArchiveTexts.row(lines, "bytes", "" + export.bytes());
      ArchiveTexts.row(lines, "sha256", export.sha256());
      ArchiveTexts.row(lines, "entries", "" + export.entries());
      console.out().print(lines);
    }
    return Console.DONE;
  }
}
