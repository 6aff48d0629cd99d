package org.capias.casefile.verdict;

import java.time.LocalDate;
import org.capias.model.PartialDate;

/** The days that a date may mean: one, a month's, a weekend's two. Two that share a day fit. */
public record Days(LocalDate first, LocalDate last) {
  public static Days of(PartialDate date) {
    return new Days(date.first(), date.last());
  }

  public boolean meet(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
