package org.capias.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.capias.model.CaseFile;
import org.capias.registry.Registry;
import org.capias.report.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Where a case file goes: to standard output, to a file, or to a folder as {@code casefile.txt},
 * {@code casefile.json} and so on. The tables of {@code csv} always go to a folder. A text that
 * goes to a file has no colours and is 100 columns wide wherever it is written.
 */
final class Output {
  /** Forms of a case file. */
  enum Format {
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    MARKDOWN("md"),
    FTM("ftm.json"),
    ANNOTATIONS("jsonld"),
    CSV(""),
    ICS("ics"),
    GEOJSON("geojson"),
    PDF("pdf");

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
    boolean several = this.formats.size() > 1 || this.formats.contains(Format.CSV);
    String what = this.formats.size() > 1 ? "several formats" : "the tables of csv";
    if (target == null && several) {
      throw new UsageException(
          what + " need a place", "after --format", "give a folder with --out");
    }
    if (target == null && this.formats.contains(Format.PDF)) {
      throw new UsageException("a pdf needs a place", "after --format", "give a file with --out");
    }
    if (target != null && several && Files.isRegularFile(target)) {
      throw new UsageException(
          what + " cannot go into one file", "at " + target, "give a folder with --out");
    }
  }

  void write(CaseFile file, Registry registry) {
    for (Format format : formats) {
      if (target == null) {
        print(file, registry, format, console.out(), console.columns(), console.colours());
      } else {
        write(file, registry, format, target);
      }
    }
  }

  private void write(CaseFile file, Registry registry, Format format, Path to) {
    Path place = to;
    try {
      if (formats.size() > 1 || format == Format.CSV) {
        Files.createDirectories(to);
      }
      if (format == Format.CSV) {
        Reports.tables(file, name -> Files.newBufferedWriter(to.resolve(name)));
        return;
      }
      if (format == Format.HTML && Files.isDirectory(to)) {
        Reports.pages(file, name -> Files.newBufferedWriter(to.resolve(name)));
        return;
      }
      if (Files.isDirectory(to)) {
        place = to.resolve("casefile." + format.extension);
      }
      if (format == Format.PDF) {
        pdf(file, place);
        return;
      }
      try (Writer out = Files.newBufferedWriter(place)) {
        print(file, registry, format, out, 100, false);
      }
    } catch (IOException | UncheckedIOException e) {
      console.tellUnwritten(place);
    }
  }

  private void pdf(CaseFile file, Path place) {
    try {
      PdfPrinter.print(
          page -> {
            try (Writer out = Files.newBufferedWriter(page)) {
              Reports.html(file, out);
            }
          },
          place);
    } catch (IOException | UncheckedIOException e) {
      console.tell(
          "no pdf was printed: " + e.getMessage(),
          place.toString(),
          "print the page of --format html with any browser");
    }
  }

  private static void print(
      CaseFile file, Registry registry, Format format, Writer out, int columns, boolean colours) {
    switch (format) {
      case TEXT -> Reports.text(file, out, columns, colours);
      case JSON -> Reports.json(file, out);
      case HTML -> Reports.html(file, out);
      case MARKDOWN -> Reports.markdown(file, out);
      case FTM -> Reports.ftm(file, out);
      case ANNOTATIONS -> Reports.annotations(file, out);
      case ICS -> Reports.calendar(file, out);
      case GEOJSON -> Reports.geoJson(file, registry, out);
      case CSV, PDF -> throw new IllegalStateException("no text: " + format);
    }
  }
}
