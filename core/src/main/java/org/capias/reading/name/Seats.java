package org.capias.reading.name;

import java.util.HashSet;
import java.util.Set;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Seats of government whose name several states use: a president of Uganda, Kenya or Zambia
 * receives at State House. Such a name stands for the state that the registry gives it only where
 * the text names that state in another way.
 */
final class Seats {
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private @Nullable Set<String> states;

  Seats(Tokens tokens, Gazetteer gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
  }

  /** Whether nothing tells whose seat it is. */
  boolean isAnyStates(Alias alias) {
    if (alias.form() != Form.SEAT || alias.ambiguous() == null) {
      return false;
    }
    if (states == null) {
      states = named();
    }
    return !states.contains(alias.id());
  }

  private Set<String> named() {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Gazetteer.Found place =
          tokens.shape(i) == Shape.LOWER ? null : gazetteer.at(tokens, i, tokens.size());
      if (place != null && place.alias().form() != Form.SEAT) {
        named.add(place.alias().id());
      }
    }
    return named;
  }
}
