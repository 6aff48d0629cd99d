package org.capias.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.capias.registry.Change;
import org.capias.registry.Flaw;
import org.capias.registry.FlawedException;
import org.capias.registry.Registry;
import org.capias.registry.TableCount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code capias registry check|stats|diff}: a look at the tables themselves. */
@Command(
    name = "registry",
    header = "Checks, counts and compares the tables that the registry is made of.",
    footer = {
      "",
      "A folder with a datapackage.json is taken for a whole registry, any other for tables to lay",
      "over the one that Capias brings. How to write them: docs/registry.md.",
      "",
      "Examples:",
      "  capias registry check my-registry",
      "  capias registry stats",
      "  capias registry diff old-registry new-registry"
    })
final class RegistryCommand implements Callable<Integer> {
  private final Console console;

  RegistryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    throw new UsageException(
        "nothing to do", "after 'capias registry'", "say check, stats or diff");
  }

  @Command(name = "check", description = "Tells everything that is wrong with a folder of tables.")
  int check(@Parameters(paramLabel = "DIR", description = "Folder of tables.") Path folder) {
    List<Flaw> flaws = Registry.check(existing(folder));
    flaws.forEach(flaw -> console.tell(flaw.toString()));
    if (flaws.isEmpty()) {
      Registry registry = Registry.of(folder);
      int rows = registry.counts().stream().mapToInt(TableCount::overlay).sum();
      int all = registry.counts().stream().mapToInt(TableCount::rows).sum();
      console
          .out()
          .print(
              "sound: "
                  + (rows == 0 ? all + " rows" : rows + " rows, laid over the registry")
                  + " of version "
                  + registry.version()
                  + "\n");
    }
    return Console.DONE;
  }

  @Command(name = "stats", description = "Counts the rows of each table and what they rest on.")
  int stats(
      @Parameters(
              paramLabel = "DIR",
              arity = "0..1",
              description = "Folder of tables; without it the registry that Capias brings.")
          @Nullable Path folder,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format) {
    Registry registry = folder == null ? Registry.load() : usable(folder);
    if (format == Format.JSON) {
      Map<String, @Nullable Object> document = new LinkedHashMap<>();
      document.put("schema", "capias.registry-stats/1");
      document.put("registry", RecordJson.Which.of(registry));
      document.put("tables", registry.counts());
      RecordJson.write(console.out(), document);
      return Console.DONE;
    }
    console.out().print(row("table", "rows", "with a source", "from memory", "your own"));
    for (TableCount count : registry.counts()) {
      console
          .out()
          .print(
              row(
                  count.table(),
                  "" + count.rows(),
                  "" + count.withSource(),
                  "" + (count.rows() - count.withSource()),
                  "" + count.overlay()));
    }
    console
        .out()
        .print(
            "\nversion "
                + registry.version()
                + ", complete until "
                + registry.completeUntil()
                + "\nsha256 "
                + registry.sha256()
                + "\n");
    return Console.DONE;
  }

  private static String row(String table, String rows, String sourced, String memory, String own) {
    return left(table, 20)
        + right(rows, 9)
        + right(sourced, 16)
        + right(memory, 14)
        + right(own, 11)
        + "\n";
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  @Command(name = "diff", description = "Tells in words what changed from one to the other.")
  int diff(
      @Parameters(paramLabel = "OLD", description = "Folder of tables, or 'bundled'.") Path old,
      @Parameters(
              paramLabel = "NEW",
              arity = "0..1",
              description = "Folder of tables; without it the registry that Capias brings.")
          @Nullable Path now,
      @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
          @Nullable Format format) {
    Registry before = old.toString().equals("bundled") ? Registry.load() : usable(old);
    Registry after = now == null ? Registry.load() : usable(now);
    List<Change> changes = after.changesSince(before);
    if (format == Format.JSON) {
      Map<String, @Nullable Object> document = new LinkedHashMap<>();
      document.put("schema", "capias.registry-diff/1");
      document.put("before", RecordJson.Which.of(before));
      document.put("after", RecordJson.Which.of(after));
      document.put("changes", changes);
      RecordJson.write(console.out(), document);
    } else {
      Changes.print(new Sheet(console), before, after, changes);
    }
    return Console.DONE;
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("no such folder", "at " + folder, "give a folder of tables");
    }
    return folder;
  }

  private static Registry usable(Path folder) {
    try {
      return Registry.of(existing(folder));
    } catch (FlawedException e) {
      throw new UsageException(
          e.flaws().size() + " flaws, the first: " + e.flaws().get(0),
          "in " + folder,
          "'capias registry check " + folder + "' tells them all");
    }
  }
}
