package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.only;
import static org.capias.reading.time.Examples.times;

import org.junit.jupiter.api.Test;

/**
 * Which words make an expression, and that none is missed behind many that only might begin one.
 */
class CarriersTest {

  @Test
  void aDateBehindManySmallWordsIsFound() {
    Time time =
        only("2024-09-03", "It was up to the men at the door of the mill in the wood on 4 May.");
    assertThat(time.value().toString()).contains("month=5, day=4");
  }

  @Test
  void anExpressionMayBeginWithSeveralSmallWords() {
    assertThat(times("2024-09-03", "It rained at the very beginning of last year.").all())
        .isNotEmpty();
    assertThat(times("2024-09-03", "It stays open until noon.").all()).isNotEmpty();
  }

  @Test
  void smallWordsAloneAreNoTime() {
    assertThat(times("2024-09-03", "The men at the door had to go up to the mill.").all())
        .isEmpty();
  }

  @Test
  void edgesCarryNothing() {
    assertThat(Carriers.has("the", Lexicon.of("the"))).isFalse();
    assertThat(Carriers.has("until", Lexicon.of("until"))).isFalse();
    assertThat(Carriers.has("mill", Lexicon.of("mill"))).isFalse();
    assertThat(Carriers.has("last", Lexicon.of("last"))).isTrue();
    assertThat(Carriers.has("1995", Lexicon.of("1995"))).isTrue();
    assertThat(Carriers.has("ago", Lexicon.of("ago"))).isTrue();
  }
}
