package org.capias.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The door of the command line. */
@Command(
    name = "capias",
    mixinStandardHelpOptions = true,
    version = "capias 0.1.0-SNAPSHOT",
    description = "Who was bound to arrest whom, when, and in whose words.")
public final class Main implements Runnable {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
