package org.capias.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsaidTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "His boat, the “Queen of the North”, sank at noon.",
        "He wrote for the weekly “Nordlys” for years.",
        "The man known as “the butcher” lives by the lake.",
        "They met Jon “Tiny” Berg at the gate.",
        "The so-called “peace march” ended in a brawl.",
        "Its “special” mission failed.",
        "He read “War and Peace” in jail.",
        "“Bordurian” papers were on strike.",
      })
  void namesTitlesAndTermsAreNotSaid(String text) {
    assertThat(Said.quotes(text)).isEmpty();
  }

  @Test
  void aQuotedWordOfAHopeIsNotTheHopers() {
    assertThat(Said.quotes("Advisers hope his “bold” speech will help.")).isEmpty();
    assertThat(Said.quotes("Advisers demanded an “immediate” answer."))
        .containsExactly("Advisers: immediate");
  }

  @Test
  void oneWordMaySuffice() {
    assertThat(Said.quotes("“Never,” Marta Holm said.")).containsExactly("Marta Holm: Never,");
  }
}
