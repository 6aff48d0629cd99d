package org.capias.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command's answers and complaints go, and what the place can show. Answers are UTF-8
 * whatever the locale, with {@code \n} line ends. Complaints read {@code capias: what, where, what
 * to do} and are counted: a command that told one does not exit with 0.
 *
 * <p>Not thread-safe: one command, one console.
 */
final class Console {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean colours;
  private final int columns;
  private int problems;

  Console(PrintWriter out, PrintWriter err, boolean colours, int columns) {
    this.out = out;
    this.err = err;
    this.colours = colours;
    this.columns = columns;
  }

  /**
   * The console of this process. Only the launcher can tell whether standard output is a terminal
   * and how wide ({@code capias.terminal=yes}, {@code capias.columns}): Java before 22 cannot, Java
   * since 22 answers another question. Without it: no terminal, 100 columns.
   */
  static Console ofProcess() {
    String terminal = System.getProperty("capias.terminal");
    boolean isTerminal = "yes".equals(terminal);
    boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    Integer width = Integer.getInteger("capias.columns");
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        isTerminal && wanted,
        width == null || width <= 0 ? 100 : width);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  /** Answers. */
  PrintWriter out() {
    return out;
  }

  /** Complaints and progress. */
  PrintWriter err() {
    return err;
  }

  /** Whether answers may carry ANSI colours: a terminal, and nobody said no ({@code NO_COLOR}). */
  boolean colours() {
    return colours;
  }

  /** Width of the terminal, 100 where there is none. */
  int columns() {
    return columns;
  }

  /** Tells one problem as {@code capias: what, where, what to do} and counts it. */
  void tell(String what, String where, String whatToDo) {
    tell(what + ", " + where + ", " + whatToDo);
  }

  /**
   * Tells one problem whose sentence is already made, as the {@code problems} of a case file are.
   */
  void tell(String message) {
    problems++;
    out.flush();
    err.print("capias: " + message + "\n");
    err.flush();
  }

  /** {@link #DONE}, or {@link #PROBLEMS} once a problem was told. */
  int exitCode() {
    return problems == 0 ? DONE : PROBLEMS;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
