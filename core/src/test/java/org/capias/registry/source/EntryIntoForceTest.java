package org.capias.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.capias.registry.Party;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 126: the first day of the month after the sixtieth day following the deposit. */
class EntryIntoForceTest {
  @ParameterizedTest
  @CsvSource({
    "1999-02-02, 2002-07-01", // Senegal, the first of all
    "2002-04-11, 2002-07-01", // the day of the sixtieth deposit
    "2002-04-12, 2002-07-01", // the day after it: sixtieth day is 11 June
    "2002-05-02, 2002-08-01", // sixtieth day is 1 July: not that month's first, the next
    "2002-12-03, 2003-03-01", // Saint Vincent: sixtieth day is 1 February
    "2012-04-02, 2012-07-01", // Guatemala: sixtieth day is 1 June
    "2003-12-31, 2004-03-01", // sixtieth day is 29 February of a leap year
    "2023-11-14, 2024-02-01", // Armenia, over the turn of the year
  })
  void isComputedFromTheDayOfDeposit(LocalDate deposit, LocalDate inForce) {
    assertThat(EntryIntoForce.after(deposit)).isEqualTo(inForce);
  }

  @Test
  void agreesWithEveryPartyButSuccession() {
    for (Party party : Registry.load().parties()) {
      if (party.instrument() != Party.Instrument.SUCCESSION) {
        assertThat(EntryIntoForce.after(party.deposited()))
            .as(party.state())
            .isEqualTo(party.inForce());
      }
      assertThat(party.deposited().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
    }
  }

  @Test
  void sixtySixStatesBeganTogether() {
    assertThat(Registry.load().parties())
        .filteredOn(party -> party.rule().equals("Art. 126(1)"))
        .hasSize(66);
  }
}
