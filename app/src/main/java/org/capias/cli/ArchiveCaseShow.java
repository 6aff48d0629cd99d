package org.capias.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.capias.archive.Archive;
import org.capias.archive.KeptCase;
import org.jspecify.annotations.Nullable;

/**
 * {@code capias archive show CASE}: a case file as it was saved, byte for byte, not read anew. Told
 * in a few lines; as JSON; or into a file, whose ending says whether as JSON or as the page.
 */
final class ArchiveCaseShow {
  private final Console console;
  private final Archive archive;

  ArchiveCaseShow(Console console, Archive archive) {
    this.console = console;
    this.archive = archive;
  }

  void show(KeptCase saved, @Nullable Path out, @Nullable Format format) {
    if (out != null) {
      String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
      console.write(out, archive.files(saved).get(name.endsWith(".json") ? 0 : 1));
    } else if (format == Format.JSON) {
      List<byte[]> files = archive.files(saved);
      console.out().print(new String(files.get(0), StandardCharsets.UTF_8));
    } else {
      StringBuilder lines = new StringBuilder();
      ArchiveTexts.row(lines, "case", saved.name());
      ArchiveTexts.row(lines, "version", "" + saved.version());
      ArchiveTexts.row(lines, "saved", ArchiveTexts.seconds(saved.time()) + " by " + saved.who());
      ArchiveTexts.row(lines, "sha256", saved.payload());
      for (KeptCase.Source source : saved.documents()) {
        ArchiveTexts.row(lines, "item", source.item() + "  " + source.document());
      }
      ArchiveTexts.row(lines, "page", ArchiveTexts.opening(saved));
      console.out().print(lines);
    }
  }
}
