package org.capias.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * The sub-commands, in the order in which help lists them. One line each: a new sub-command is a
 * class annotated with picocli's {@code @Command}, made from the {@link Console}, and a line here.
 */
final class Commands {
  /**
   * A sub-command that is built only when it is asked for: start-up pays for one command, not for
   * all.
   */
  record Entry(String name, Function<Console, Callable<Integer>> make) {}

  static final List<Entry> ALL =
      List.of(
          new Entry("read", ReadCommand::new),
          new Entry("check", CheckCommand::new),
          new Entry("precedents", PrecedentsCommand::new),
          new Entry("person", PersonCommand::new),
          new Entry("state", StateCommand::new),
          new Entry("registry", RegistryCommand::new),
          new Entry("archive", ArchiveCommand::new),
          new Entry("correct", CorrectCommand::new),
          new Entry("eval", EvalCommand::new));

  private Commands() {}

  /**
   * The one sub-command that the arguments name; all of them when they name none, so that help is
   * complete.
   */
  static List<Entry> neededFor(String... args) {
    for (Entry entry : ALL) {
      if (args.length > 0 && args[0].equals(entry.name())) {
        return List.of(entry);
      }
    }
    return ALL;
  }
}
