package org.capias.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** A command as a person types it, what it answers and what it complains of. */
abstract class Typed {
  /** What the last command answered. */
  String out = "";

  /** What it told on the standard error. */
  String err = "";

  /** The exit code of these words. */
  int capias(Object... words) {
    return onWidth(100, words);
  }

  /** The same on a terminal so wide. */
  int onWidth(int columns, Object... words) {
    StringWriter answers = new StringWriter();
    StringWriter complaints = new StringWriter();
    Console console =
        new Console(new PrintWriter(answers), new PrintWriter(complaints), false, columns);
    int exit = Main.run(console, Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    out = answers.toString();
    err = complaints.toString();
    return exit;
  }

  /** What was answered, as if no line had an end. */
  String answer() {
    return out.replaceAll("\\s+", " ");
  }
}
