package org.capias.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Where a command's answers and complaints go, and what the place can show. Answers are UTF-8
 * whatever the locale. Complaints read {@code capias: what, where, what to do} and are counted: a
 * command that told one does not exit with 0.
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
  private final boolean progress;
  private final int columns;
  private boolean unfinishedLine;
  private int problems;

  /** A console without progress: a pipe, a test. */
  Console(PrintWriter out, PrintWriter err, boolean colours, int columns) {
    this(out, err, colours, false, columns);
  }

  Console(PrintWriter out, PrintWriter err, boolean colours, boolean progress, int columns) {
    this.out = out;
    this.err = err;
    this.colours = colours;
    this.progress = progress;
    this.columns = columns;
  }

  /**
   * The console of this process. Only the launcher can tell what is a terminal and how wide ({@code
   * capias.terminal} for standard output, {@code capias.progress} for standard error, {@code
   * capias.columns}): Java before 22 cannot, Java since 22 answers another question. Without it: no
   * terminal, 100 columns.
   */
  static Console ofProcess() {
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    int width = Integer.getInteger("capias.columns", 0);
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean("capias.terminal") && !plain,
        Boolean.getBoolean("capias.progress") && !plain,
        width > 0 ? width : 100);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  /** A console that nobody listens to, for work whose problems are told elsewhere. */
  Console silent() {
    PrintWriter nobody = new PrintWriter(Writer.nullWriter());
    return new Console(nobody, nobody, false, columns);
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

  /** Writes a file, or tells that it cannot be written. */
  void write(Path out, byte[] bytes) {
    try {
      Files.write(out, bytes);
    } catch (IOException e) {
      tellUnwritten(out);
    }
  }

  /** Tells that a file cannot be written, and what to look at. */
  void tellUnwritten(Path out) {
    tell("cannot be written", out.toString(), "check that the folder exists and is yours");
  }

  /** Tells one problem in a sentence that is already made, as those of a case file are. */
  void tell(String message) {
    problems++;
    note(message);
  }

  /** Tells something that the reader should know and that is no problem. */
  void note(String message) {
    out.flush();
    clearProgress();
    err.print("capias: " + message + "\n");
    err.flush();
  }

  /** Tells what was left out on purpose, by reason: no problem, but not to be hidden either. */
  void passedOver(Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      StringJoiner list = new StringJoiner(", ");
      counts.forEach((why, count) -> list.add(count + " " + why));
      note("passed over: " + list);
    }
  }

  /**
   * Says how far long work has come, on a terminal only, in a line that the next one overwrites.
   *
   * @param what what is counted, for instance "articles read"
   */
  void progress(int done, int total, String what) {
    if (progress && total > 1) {
      clearProgress();
      err.print(done + " of " + total + " " + what);
      err.flush();
      unfinishedLine = true;
    }
  }

  /** Takes the progress line away; to be called before an answer is written. */
  void clearProgress() {
    if (unfinishedLine) {
      err.print("\r\u001b[K");
      err.flush();
      unfinishedLine = false;
    }
  }

  /** {@link #DONE}, or {@link #PROBLEMS} once a problem was told. */
  int exitCode() {
    return problems == 0 ? DONE : PROBLEMS;
  }

  void flush() {
    clearProgress();
    out.flush();
    err.flush();
  }
}
