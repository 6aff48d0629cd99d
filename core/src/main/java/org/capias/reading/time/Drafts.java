package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** Choice between two readings of the same words. */
final class Drafts {
  private Drafts() {}

  /** The one that reaches further; the first when they reach equally far. */
  static @Nullable Draft longer(@Nullable Draft one, @Nullable Draft two) {
    if (one == null) {
      return two;
    }
    return two == null || two.end() <= one.end() ? one : two;
  }
}
