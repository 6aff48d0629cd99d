package org.capias.casefile.voice;

import java.util.concurrent.atomic.LongAdder;

/**
 * How many times two things were compared while one case file was made. Tests ask it whether the
 * work grows with the documents and not with their square; a clock would tell less. Safe for
 * several threads.
 */
public record Effort(LongAdder counter) {
  public Effort() {
    this(new LongAdder());
  }

  public void one() {
    counter.increment();
  }

  public void add(long more) {
    counter.add(more);
  }

  public long comparisons() {
    return counter.sum();
  }
}
