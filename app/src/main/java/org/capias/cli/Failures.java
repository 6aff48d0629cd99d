package org.capias.cli;

import java.util.Objects;
import org.capias.archive.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns whatever ends a command early into one line, {@code capias: what, where, what to do}, and
 * an exit code. A stack trace is shown only to whoever asks for it ({@code -Dcapias.trace}).
 */
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** The words of the command line do not fit together. */
  int notUnderstood(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = Objects.requireNonNullElse(e.getMessage(), "not understood").strip();
    String list = "'" + command + " --help' lists what it takes";
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      boolean isCommand = e.getCommandLine().getParent() == null && !word.startsWith("-");
      what = (isCommand ? "unknown command '" : "unexpected '") + word + "'";
      if (!unmatched.getSuggestions().isEmpty()) {
        list = "did you mean " + String.join(" or ", unmatched.getSuggestions()) + "? " + list;
      }
    }
    console.tell(what, "after '" + command + "'", list);
    return Console.USAGE;
  }

  /** The command gave up: because it was asked for the impossible, or because it is wrong. */
  int thrown(Exception e, CommandLine command) throws Exception {
    if (e instanceof UsageException usage) {
      console.tell(usage.what(), usage.where(), usage.whatToDo());
      return Console.USAGE;
    }
    if (e instanceof ArchiveException archive) {
      console.tell(archive.what(), archive.where(), archive.whatToDo());
      return Console.PROBLEMS;
    }
    if (System.getProperty("capias.trace") != null) {
      throw e;
    }
    console.tell(
        "unexpected failure " + e,
        "in '" + command.getCommandSpec().qualifiedName() + "'",
        "this is a defect: please report it with what CAPIAS_OPTS=-Dcapias.trace prints");
    return Console.PROBLEMS;
  }

  int outOfMemory() {
    console.tell(
        "out of memory",
        "with at most " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB",
        "allow more with CAPIAS_OPTS=-Xmx4g or give fewer or smaller files");
    return Console.PROBLEMS;
  }
}
