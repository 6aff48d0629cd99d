package org.capias.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a text is told.
 *
 * @param told day, month or year of writing; unknown where nothing tells it
 * @param basis what tells it
 * @param narrative whether the text tells a history, whose dates lean on each other and not on the
 *     day of writing
 * @param year the only year that the text's dates name, or 0
 * @param weekdays day of the text's one full date with that weekday, by weekday 1 to 7; null where
 *     there is none or more than one
 */
record Setting(
    Point told, Basis basis, boolean narrative, int year, List<@Nullable LocalDate> weekdays) {

  /** Day of writing, or null where it is not known to the day. */
  @Nullable LocalDate today() {
    return told.toDay();
  }

  static Point published(@Nullable PartialDate date) {
    return date == null ? Point.UNKNOWN : Point.of(date);
  }
}
