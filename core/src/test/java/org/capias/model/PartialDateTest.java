package org.capias.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartialDateTest {

  @Test
  void inWordsADateIsNoFinerThanTold() {
    assertThat(PartialDate.parse("2023-03-17").inWords()).isEqualTo("17 March 2023");
    assertThat(PartialDate.parse("2025-11").inWords()).isEqualTo("November 2025");
    assertThat(PartialDate.parse("2026").inWords()).isEqualTo("2026");
  }
}
