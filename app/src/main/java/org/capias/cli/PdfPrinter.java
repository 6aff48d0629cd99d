package org.capias.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints a page to PDF with the Chromium or Chrome that is installed, so that the PDF is the page:
 * one template, every script of the world, links and headings for screen readers kept. Why not a
 * library: {@code docs/decisions/0042-pdf-by-a-browser.md}.
 *
 * <p>The page runs no script and loads nothing; the browser is started without its background
 * traffic, in a profile that is thrown away. The times that it writes into the file are put to a
 * fixed one: the same case file gives the same bytes from the same browser.
 */
final class PdfPrinter {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final Pattern TIME = Pattern.compile("/(CreationDate|ModDate) \\(D:[^)]*\\)");
  private static final String FIXED = "20000101000000+00'00'";
  private static final long SECONDS = 120;

  /** Writes one page. */
  interface Writing {
    void to(Path page) throws IOException;
  }

  private PdfPrinter() {}

  /**
   * Prints the page that is written to the file that is named.
   *
   * @throws UsageException where there is no browser
   * @throws IOException where the browser does not print
   */
  static void print(Writing writing, Path pdf) throws IOException {
    Path browser = browser(System.getenv("CAPIAS_CHROMIUM"), System.getenv("PATH"));
    Path folder = Files.createTempDirectory("capias-pdf");
    try {
      Path page = folder.resolve("casefile.html");
      Path printed = folder.resolve("casefile.pdf");
      writing.to(page);
      run(command(browser, folder, page, printed), folder.resolve("log"));
      if (!Files.isRegularFile(printed)) {
        throw new IOException(browser + " printed nothing");
      }
      byte[] bytes = Files.readAllBytes(printed);
      Files.write(pdf, timeless(new String(bytes, StandardCharsets.ISO_8859_1)));
    } finally {
      remove(folder);
    }
  }

  private static List<String> command(Path browser, Path folder, Path page, Path printed) {
    List<String> command = new ArrayList<>();
    command.add(browser.toString());
    command.addAll(
        List.of(
            "--headless",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--user-data-dir=" + folder.resolve("profile"),
            "--no-pdf-header-footer",
            "--print-to-pdf=" + printed));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox"); // Chromium refuses to start for root otherwise
    }
    command.add(page.toUri().toString());
    return command;
  }

  private static void run(List<String> command, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException("the browser took more than " + SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** The browser that is named, else the first on the path. */
  static Path browser(@Nullable String named, @Nullable String path) {
    if (named != null && !named.isBlank()) {
      Path browser = Path.of(named);
      if (Files.isExecutable(browser)) {
        return browser;
      }
    } else {
      for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
        for (String name : NAMES) {
          Path browser = Path.of(folder, name);
          if (!folder.isEmpty() && Files.isExecutable(browser)) {
            return browser;
          }
        }
      }
    }
    throw new UsageException(
        "a pdf is printed by Chromium or Chrome and none was found",
        "on the PATH or in CAPIAS_CHROMIUM",
        "install one (Debian: apt-get install chromium) or print the page of --format html");
  }

  /** The same length for each time, so that every offset in the file stays right. */
  static byte[] timeless(String pdf) {
    Matcher times = TIME.matcher(pdf);
    StringBuilder out = new StringBuilder(pdf.length());
    while (times.find()) {
      int room = times.group().length() - times.group(1).length() - "/ (D:)".length();
      String time =
          room <= FIXED.length()
              ? FIXED.substring(0, room)
              : FIXED + " ".repeat(room - FIXED.length());
      times.appendReplacement(out, "/" + times.group(1) + " (D:" + time + ")");
    }
    times.appendTail(out);
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
