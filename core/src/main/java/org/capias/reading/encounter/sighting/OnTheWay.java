package org.capias.reading.encounter.sighting;

import org.capias.reading.text.Sentence;
import org.capias.reading.text.Tokens;

/** Where a journey begins or is to end, for those who only pass elsewhere: no place of a stay. */
final class OnTheWay {
  private OnTheWay() {}

  /** "over Greece on the way to New York", "seized as he flew in from Rome": others tell of it. */
  static boolean is(Tokens tokens, int place, Sentence sentence) {
    int to = tokens.is(place - 1, "the") ? place - 2 : place - 1;
    if (tokens.is(to, "from")) {
      return true;
    }
    for (int i = to - 1; tokens.is(to, "for") && i >= Math.max(sentence.first(), to - 3); i--) {
      if (isLeaving(tokens.lower(i))) {
        return true; // "left Budapest for Washington": a rule tells of it
      }
    }
    boolean way = tokens.is(to - 1, "way") || tokens.is(to - 1, "route");
    return to > sentence.first() && way && tokens.is(to, "to");
  }

  private static boolean isLeaving(String word) {
    return switch (word) {
      case "left", "leaves", "leave", "leaving", "departed", "off", "out" -> true;
      default -> false;
    };
  }
}
