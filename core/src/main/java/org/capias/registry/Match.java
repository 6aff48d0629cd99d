package org.capias.registry;

import java.util.List;

/** What a search for a person or a state came to. */
public sealed interface Match<T> {
  /** One and only one. */
  record One<T>(T value) implements Match<T> {}

  /** Several bear that name. */
  record Several<T>(List<T> values) implements Match<T> {
    public Several {
      values = List.copyOf(values);
    }
  }

  /** Nobody; the nearest names are offered, nearest first, and may be none. */
  record None<T>(List<T> nearest) implements Match<T> {
    public None {
      nearest = List.copyOf(nearest);
    }
  }
}
