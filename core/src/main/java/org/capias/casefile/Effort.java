package org.capias.casefile;

/**
 * How many times two things were compared while one case file was made. Tests ask it whether the
 * work grows with the documents and not with their square; a clock would tell less. Not safe for
 * several threads: one case file is made by one.
 */
final class Effort {
  private long comparisons;

  void one() {
    comparisons++;
  }

  void add(long more) {
    comparisons += more;
  }

  long comparisons() {
    return comparisons;
  }
}
