package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.news;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like times and are none. */
class TrapsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May I ask who may decide?",
        "Theresa May and April Smith met August Wilson.",
        "They march for peace and join the March on Rome.",
        "The Sunday Times wrote about it.",
        "Shops wait for Black Friday.",
        "He spoke of 9/11 again.",
        "It was the second visit and the second time.",
        "Some 2000 soldiers crossed the river.",
        "The fall of the city shocked all.",
        "USA Today and the Daily Mail reported it.",
        "He scored 3 goals in 2 games, room 1204-5.",
        "The Winter Palace and the Arab Spring are names.",
        "It cost $ 2024 and 1999 euros."
      })
  void areNotRead(String text) {
    assertThat(news(text)).isEmpty();
  }
}
