package org.capias.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {
  /** What stands behind a heart to colour it is a word of its own without a letter. */
  @Test
  void aMarkThatStandsAloneIsNoPart() {
    assertThat(Parts.of("\ufe0f Omar Pérez")).containsExactly("omar", "perez");
  }
}
