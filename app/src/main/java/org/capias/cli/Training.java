package org.capias.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the usual commands once, for nobody. The launcher notes which classes that loads and keeps
 * them in an archive from which every later start maps them. What is not run here still works; it
 * only starts slower.
 */
final class Training {
  private Training() {}

  public static void main(String[] args) {
    Path examples = Path.of(args[0]);
    String read = Files.isDirectory(examples) ? examples.toString() : "no-examples";
    for (List<String> command :
        List.of(
            List.of("--version"),
            List.of("--help"),
            List.of("read", "--help"),
            List.of("read", read),
            List.of("read", read, "--format", "json"),
            List.of("read", read, "--format", "html"),
            List.of("check", "Vladimir Putin", "MN", "2024-09-02"),
            List.of("check", "Vladimir Putin", "MN", "2024-09-02", "--format", "json"),
            List.of("person", "Vladimir Putin"),
            List.of("state", "MN"))) {
      run(command);
    }
    archive(read);
    Main.main(new String[] {"--version"});
  }

  private static void run(List<String> command) {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    Main.run(new Console(nobody, nobody, false, 100), command.toArray(String[]::new));
  }

  /** An archive for a moment, where there is room for one. */
  private static void archive(String read) {
    Path folder;
    try {
      folder = Files.createTempDirectory("capias-training");
    } catch (IOException e) {
      return;
    }
    String place = folder.resolve("archive").toString();
    for (List<String> words :
        List.of(
            List.of("add", read),
            List.of("search", "arrest*", "--kind", "visit"),
            List.of("search", "\"the airport\" OR visit"),
            List.of("search", "the airport"),
            List.of("search", "\"of the\" date:2024 person:putin"),
            List.of("search", ""),
            List.of("search", "visit", "--format", "json"),
            List.of("list"))) {
      List<String> command = new ArrayList<>(List.of("archive"));
      command.addAll(words);
      command.addAll(List.of("--archive", place));
      run(command);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException | UncheckedIOException e) {
      return; // it lies with what the system itself clears away
    }
  }
}
