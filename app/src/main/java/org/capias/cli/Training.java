package org.capias.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
      PrintWriter nobody = new PrintWriter(Writer.nullWriter());
      Main.run(new Console(nobody, nobody, false, 100), command.toArray(String[]::new));
    }
    Main.main(new String[] {"--version"});
  }
}
