package org.capias.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The door of the command line: finds the sub-command, runs it, turns whatever happens into an exit
 * code and a line on standard error.
 *
 * <p>Exit codes: {@value Console#DONE} done; {@value Console#PROBLEMS} done, with problems, each
 * told on standard error; {@value Console#USAGE} the command was not understood. To add a
 * sub-command, write its class and name it in {@link Commands}.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int exit = run(console, args);
    console.flush();
    System.exit(exit);
  }

  /**
   * Runs one command line to its end and returns the exit code; tests and the start-up training
   * call it too.
   */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(RootCommand.spec());
    for (Commands.Entry entry : Commands.neededFor(args)) {
      line.addSubcommand(entry.name(), entry.make().apply(console));
    }
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(80, Math.min(console.columns(), 120)));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Failures failures = new Failures(console);
    line.setParameterExceptionHandler((e, given) -> failures.notUnderstood(e));
    line.setExecutionExceptionHandler((e, command, result) -> failures.thrown(e, command));
    try {
      int exit = line.execute(args);
      return exit == Console.DONE ? console.exitCode() : exit;
    } catch (OutOfMemoryError e) {
      return failures.outOfMemory();
    }
  }
}
