package org.capias.cli;

import java.util.List;
import java.util.function.Function;
import org.capias.registry.Match;
import org.capias.registry.Person;
import org.capias.registry.Registry;
import org.capias.registry.State;

/** The person or the state that somebody asked for, or a line that says why that is not clear. */
final class Asked {
  private Asked() {}

  static Person person(Registry registry, String name) {
    return only(
        registry.findPerson(name),
        "person",
        name,
        p -> p.name() + " (" + p.id() + ")",
        "name somebody who is or was wanted by an international court");
  }

  static State state(Registry registry, String name) {
    return only(
        registry.findState(name),
        "state",
        name,
        s -> s.name() + " (" + s.iso2() + ")",
        "give its name or its ISO code of two letters");
  }

  private static <T> T only(
      Match<T> match, String what, String name, Function<T, String> words, String todo) {
    if (match instanceof Match.One<T> one) {
      return one.value();
    }
    if (match instanceof Match.Several<T> several) {
      throw new UsageException(
          "ambiguous " + what, "'" + name + "'", "say which: " + joined(several.values(), words));
    }
    List<T> nearest = ((Match.None<T>) match).nearest();
    throw new UsageException(
        "unknown " + what,
        "'" + name + "'",
        nearest.isEmpty() ? todo : "did you mean " + joined(nearest, words) + "?");
  }

  private static <T> String joined(List<T> values, Function<T, String> words) {
    return String.join(" or ", values.stream().map(words).toList());
  }
}
