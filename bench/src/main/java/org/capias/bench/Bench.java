package org.capias.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code bench/run SET FOLDER [--json] [--misses]}: one table, or one line of JSON, for a public
 * gold set. {@code --misses} also tells every difference on standard error. {@code bench/run TOOL
 * ...} runs one of the other {@link Tool tools}.
 *
 * <p>Exit codes: 0 measured; 1 the folder cannot be read; 2 usage.
 */
final class Bench {
  private static final List<GoldSet> SETS =
      List.of(
          new PolNear(),
          new Timex3(),
          new Basil(),
          new AllSides(),
          new ArticleExtraction(),
          new NameBench());

  private Bench() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), out, err));
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    List<String> words = new ArrayList<>(args);
    Tool tool = words.isEmpty() ? null : Tool.named(words.get(0));
    if (tool != null) {
      return tool.run(words.subList(1, words.size()), out, err);
    }
    boolean json = words.remove("--json");
    boolean misses = words.remove("--misses");
    GoldSet set = words.isEmpty() ? null : named(words.get(0));
    if (words.size() != 2 || set == null) {
      err.printf(
          "usage: bench/run SET FOLDER [--json] [--misses]%nSET is one of %s%n%s",
          String.join(", ", SETS.stream().map(GoldSet::name).toList()), Tool.usages());
      return 2;
    }
    Path folder = Path.of(words.get(1));
    if (!Files.isDirectory(folder)) {
      err.printf("bench: no such folder, %s, give the folder of the set%n", folder);
      return 1;
    }
    try {
      Map<String, Score> scores = set.score(folder, misses ? err : silent());
      out.print(json ? Printed.json(scores) + "\n" : Printed.table(scores));
      return 0;
    } catch (IOException e) {
      err.printf("bench: %s, in %s%n", e.getMessage(), folder);
      return 1;
    }
  }

  private static @Nullable GoldSet named(String name) {
    return SETS.stream().filter(set -> set.name().equals(name)).findFirst().orElse(null);
  }

  private static PrintStream silent() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
