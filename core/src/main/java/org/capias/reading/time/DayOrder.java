package org.capias.reading.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.capias.model.PartialDate;
import org.capias.reading.text.Page;
import org.capias.reading.text.Shape;
import org.capias.reading.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which comes first in the dates in figures of one text: "3/9/2024" is 3 September in London and 9
 * March in New York. A date of the text that can be read in one way only tells it for the others,
 * and so does one that read in one way falls beside the day of publication.
 */
enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells, or the text does both. */
  UNKNOWN;

  /** How many days a date stamped on a page may lie from the day of publication. */
  private static final int BESIDE = 3;

  static DayOrder of(Page page) {
    Tokens tokens = page.tokens();
    boolean day = false;
    boolean month = false;
    for (int i = 0; i < tokens.size(); i++) {
      int[] parts = tokens.shape(i) == Shape.NUMBER ? Numeric.parts(tokens.lower(i)) : null;
      if (parts != null) {
        PartialDate published = page.document().published();
        day |= parts[0] > 12 || isBeside(published, parts[2], parts[1], parts[0]);
        month |= parts[1] > 12 || isBeside(published, parts[2], parts[0], parts[1]);
      }
    }
    return day == month ? UNKNOWN : day ? DAY_FIRST : MONTH_FIRST;
  }

  private static boolean isBeside(@Nullable PartialDate published, int year, int month, int day) {
    LocalDate told = published == null ? null : Point.of(published).toDay();
    LocalDate read = new Point(year, month, day).toDay();
    return told != null && read != null && Math.abs(ChronoUnit.DAYS.between(told, read)) <= BESIDE;
  }
}
