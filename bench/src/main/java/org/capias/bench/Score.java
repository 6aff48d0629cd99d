package org.capias.bench;

/** Precision and recall, 0 to 1. */
record Score(double precision, double recall) {

  /** From counts; nothing out of nothing is 0. */
  static Score of(double hits, double given, double gold) {
    return new Score(given == 0 ? 0 : hits / given, gold == 0 ? 0 : hits / gold);
  }

  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
