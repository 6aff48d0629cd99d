package org.capias.reading.time;

import java.util.Set;

/**
 * Which words can make an expression of time what it is: numbers, units, names of months, "last",
 * "ago". Nearly half the words of a text may begin an expression ("the", "in", "was"), and few do;
 * where none of these follows soon, no pattern needs to be asked.
 */
final class Carriers {
  /** No expression has more words than these before the first that carries it. */
  static final int REACH = 8;

  /** What a word may be that lends an expression its edges only. */
  private static final long EDGES =
      bits(
          Role.LEAD,
          Role.BOUND,
          Role.PAST,
          Role.FUTURE,
          Role.TITLEBEFORE,
          Role.TITLEAFTER,
          Role.SHADE,
          Role.NUMBERED,
          Role.FILLER,
          Role.START);

  /** Of the words of {@link Role#START} those that say nothing of time. */
  private static final Set<String> PLAIN =
      Set.of(
          "the", "a", "an", "that", "these", "those", "more", "less", "fewer", "at", "up", "its",
          "very", "'", "’", "‘");

  /** Words of the patterns themselves, which the lexicon has not or has as edges. */
  private static final Set<String> NAMED =
      Set.of(
          "ago",
          "afterward",
          "afterwards",
          "age",
          "beforehand",
          "billion",
          "closing",
          "couple",
          "date",
          "dozen",
          "eve",
          "handful",
          "latter",
          "million",
          "month-long",
          "o'clock",
          "old",
          "olds",
          "opening",
          "other",
          "part",
          "past",
          "period",
          "previously",
          "single",
          "stages",
          "then",
          "three-day",
          "time",
          "when",
          "while",
          "year-long");

  private Carriers() {}

  private static long bits(Role... roles) {
    long bits = 0;
    for (Role role : roles) {
      bits |= 1L << role.ordinal();
    }
    return bits;
  }

  /** Whether a word, in small letters, is one of them. */
  static boolean has(String lower, Word word) {
    char c = lower.charAt(0);
    return c >= '0' && c <= '9'
        || NAMED.contains(lower)
        || word != Word.NONE && carries(lower, word);
  }

  private static boolean carries(String lower, Word word) {
    return word.isMoreThan(EDGES) || word.is(Role.START) && !PLAIN.contains(lower);
  }
}
