package org.capias.law;

import java.time.LocalDate;
import org.capias.model.Holds;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Comparing a day that is asked about with a date of the registry, which may be a month or a year.
 * Where the day lies inside such a month, the comparison is unknown: no day is invented.
 */
final class Span {
  private Span() {}

  /** Whether that date had come by that day; a date that is not known has not been told: no. */
  static Holds reached(@Nullable PartialDate date, LocalDate day) {
    if (date == null) {
      return Holds.NO;
    }
    if (!date.last().isAfter(day)) {
      return Holds.YES;
    }
    return date.first().isAfter(day) ? Holds.NO : Holds.UNKNOWN;
  }

  /** As {@link #reached}, for what must lie on an earlier day. */
  static Holds passed(@Nullable PartialDate date, LocalDate day) {
    return reached(date, day.minusDays(1));
  }

  static Holds not(Holds holds) {
    return switch (holds) {
      case YES -> Holds.NO;
      case NO -> Holds.YES;
      case CONTESTED, UNKNOWN -> holds;
    };
  }

  /** Both: no if one is no, yes if both are. */
  static Holds and(Holds a, Holds b) {
    if (a == Holds.NO || b == Holds.NO) {
      return Holds.NO;
    }
    return a == Holds.YES && b == Holds.YES ? Holds.YES : Holds.UNKNOWN;
  }

  /** Either: yes if one is yes, no if both are no. */
  static Holds or(Holds a, Holds b) {
    if (a == Holds.YES || b == Holds.YES) {
      return Holds.YES;
    }
    return a == Holds.NO && b == Holds.NO ? Holds.NO : Holds.UNKNOWN;
  }

  /** {@code 17 March 2023}, {@code November 2025}, {@code 2026}. */
  static String words(PartialDate date) {
    return date.inWords();
  }

  static String words(LocalDate day) {
    return words(PartialDate.of(day));
  }
}
