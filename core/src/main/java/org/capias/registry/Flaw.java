package org.capias.registry;

import java.util.Comparator;

/**
 * One thing wrong with a folder of tables, told so that it can be put right.
 *
 * @param file name of the file
 * @param line line in it, from 1; 0 where the whole file is meant
 * @param what what is wrong
 * @param todo what to do about it
 */
public record Flaw(String file, int line, String what, String todo) implements Comparable<Flaw> {
  private static final Comparator<Flaw> ORDER =
      Comparator.comparing(Flaw::file)
          .thenComparingInt(Flaw::line)
          .thenComparing(Flaw::what)
          .thenComparing(Flaw::todo);

  @Override
  public int compareTo(Flaw other) {
    return ORDER.compare(this, other);
  }

  /** {@code people.csv:12: 'died' is '2026-02-30', which is no date; write …}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + todo;
  }
}
