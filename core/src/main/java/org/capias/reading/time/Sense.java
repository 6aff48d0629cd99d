package org.capias.reading.time;

import org.jspecify.annotations.Nullable;

/** What an expression says before anything is reckoned. */
sealed interface Sense {

  /**
   * Parts of a date as told; 0 where untold.
   *
   * @param year negative before the common era; 0 to 99 with {@code shortYear}
   * @param weekday 1 to 7, told beside the date, or 0
   */
  record Stated(int year, int month, int day, int weekday, boolean shortYear) implements Sense {}

  /** A season, quarter or half, of a year or not. */
  record Part(int year, YearPart part) implements Sense {}

  /** "the 1980s" (198), "the eighties" (8). */
  record Tens(int number, boolean bc) implements Sense {}

  /** So many units from a base. */
  record Step(Unit unit, int amount, Base base) implements Sense {}

  /** "last Monday", "next September", "the previous spring", "Monday". */
  record Nth(int weekday, int month, @Nullable YearPart part, int step, Base base)
      implements Sense {}

  /** "September last year", "Monday of that week". */
  record Inside(Sense inner, Step outer) implements Sense {}

  /** "the last week of August": a length, and the date it is a part of. */
  record Within(TimeValue.Length length, Sense date) implements Sense {}

  /** A bare number such as 479 in a text of times before the common era. */
  record Ancient(int number) implements Sense {}

  /** Told only where a text tells a history: "former" says who somebody is in news. */
  record InHistory(Sense sense) implements Sense {}

  /** "the day after Monday", "two weeks before 5 June": so many units from a date told with it. */
  record Beside(Sense date, Unit unit, int amount) implements Sense {}

  /** A feast whose day the year decides: 1 Easter, 2 Thanksgiving. */
  record Movable(int feast, int year) implements Sense {}

  /** A value that needs no reckoning. */
  record Fixed(TimeValue value) implements Sense {}
}
