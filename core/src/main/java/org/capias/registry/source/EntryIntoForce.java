package org.capias.registry.source;

import java.time.LocalDate;

/**
 * When the Rome Statute enters into force for a state, by its Art. 126. With the sixtieth deposit,
 * of 11 April 2002, the Statute entered into force on 1 July 2002 for all who had deposited by
 * then. For everybody later it is the first day of the month after the sixtieth day following the
 * deposit: where that sixtieth day is itself a first, the next month's.
 */
public final class EntryIntoForce {
  private static final LocalDate SIXTIETH_DEPOSIT = LocalDate.of(2002, 4, 11);
  private static final LocalDate FIRST = LocalDate.of(2002, 7, 1);

  private EntryIntoForce() {}

  public static LocalDate after(LocalDate deposit) {
    if (!deposit.isAfter(SIXTIETH_DEPOSIT)) {
      return FIRST;
    }
    return deposit.plusDays(60).withDayOfMonth(1).plusMonths(1);
  }
}
