package org.capias.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The days that a date may mean: one, a month's, a weekend's two. Two that share a day fit. */
record Days(LocalDate first, LocalDate last) {
  private static final Pattern WEEKEND =
      Pattern.compile("\\b(?:at|over|during|on|this|last) (?:the |last |this )?weekend\\b");

  static Days of(PartialDate date) {
    return new Days(date.first(), date.last());
  }

  boolean meet(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** The weekend before the day of publication, or that day's own, where the words name it. */
  static Optional<Days> weekend(String words, @Nullable PartialDate published) {
    if (published == null || !published.isDay() || !WEEKEND.matcher(words).find()) {
      return Optional.empty();
    }
    LocalDate day = published.first();
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return Optional.of(new Days(saturday, saturday.plusDays(1)));
  }
}
