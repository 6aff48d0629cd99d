package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/**
 * An expression that was recognised and not yet reckoned: atoms {@code first} up to, not including,
 * {@code end}.
 */
record Draft(
    int first,
    int end,
    Sense sense,
    Modifier modifier,
    @Nullable DayPart part,
    @Nullable String clock) {

  static Draft of(int first, int end, Sense sense) {
    return new Draft(first, end, sense, Modifier.NONE, null, null);
  }

  static Draft of(int first, int end, TimeValue value) {
    return of(first, end, new Sense.Fixed(value));
  }

  Draft from(int newFirst) {
    return new Draft(newFirst, end, sense, modifier, part, clock);
  }

  Draft upTo(int newEnd) {
    return new Draft(first, newEnd, sense, modifier, part, clock);
  }

  Draft with(Sense newSense) {
    return new Draft(first, end, newSense, modifier, part, clock);
  }

  Draft with(Modifier newModifier) {
    return new Draft(first, end, sense, newModifier, part, clock);
  }

  Draft with(@Nullable DayPart newPart) {
    return new Draft(first, end, sense, modifier, newPart, clock);
  }

  Draft at(@Nullable String newClock) {
    return new Draft(first, end, sense, modifier, part, newClock);
  }

  int length() {
    return end - first;
  }
}
