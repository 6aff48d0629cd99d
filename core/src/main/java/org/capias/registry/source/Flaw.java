package org.capias.registry.source;

/**
 * One thing wrong with a folder of tables, told so that it can be put right.
 *
 * @param file name of the file
 * @param line line in it, from 1; 0 where the whole file is meant
 * @param what what is wrong
 * @param todo what to do about it
 */
public record Flaw(String file, int line, String what, String todo) {
  static Flaw at(Row row, String what, String todo) {
    return new Flaw(row.table().name() + ".csv", row.line(), what, todo);
  }

  /** {@code people.csv:12: died '2026-02-30' is no date; write …}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + todo;
  }
}
