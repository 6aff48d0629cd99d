package org.capias.law;

import java.time.LocalDate;

/**
 * Entry into force by Rome Statute Art. 126: the first day of the month after the 60th day
 * following the deposit. The deposit day itself is not counted; a 60th day that is the first of a
 * month leads to the first of the next one (Guatemala, Saint Vincent and the Grenadines).
 */
final class SixtiethDay {
  /** Deposits up to this day brought the Statute into force for all of them on 1 July 2002. */
  private static final LocalDate FOUNDERS = LocalDate.of(2002, 4, 11);

  private static final LocalDate START = LocalDate.of(2002, 7, 1);
  private static final int DAYS = 60;

  private SixtiethDay() {}

  /** Whether the rule of the sixtieth day sets the entry into force for that deposit. */
  static boolean decides(LocalDate deposited) {
    return deposited.isAfter(FOUNDERS);
  }

  static LocalDate after(LocalDate deposited) {
    return deposited.plusDays(DAYS);
  }

  static LocalDate inForceAfter(LocalDate deposited) {
    return decides(deposited) ? after(deposited).plusMonths(1).withDayOfMonth(1) : START;
  }
}
