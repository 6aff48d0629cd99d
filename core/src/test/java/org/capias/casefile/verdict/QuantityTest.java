package org.capias.casefile.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static boolean fit(String one, String other) {
    Quantity a = Quantity.of(one);
    Quantity b = Quantity.of(other);
    assertThat(a).as(one).isNotNull();
    assertThat(b).as(other).isNotNull();
    return a.compatible(b) && b.compatible(a);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          around three million | 3.3 million
          3.3 million          | 3,300,000
          at least 51          | 60
          more than 8,000      | at least 7,500
          up to 8,000          | some 8,000
          248 miles            | 248.5 miles
          90%                  | 90 percent
          nearly 300           | 297
          """)
  void fitting(String one, String other) {
    assertThat(fit(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          43              | 51
          at least 51     | 43
          more than 8,000 | up to 8,000
          123             | 124
          six             | five
          3.3 million     | 3.5 million
          73.6%           | 77.1%
          """)
  void contradicting(String one, String other) {
    assertThat(fit(one, other)).isFalse();
  }

  @Test
  void wordsWithoutOneNumberAreNoQuantity() {
    assertThat(Quantity.of("abstained")).isNull();
    assertThat(Quantity.of("from 3 to 5")).isNull();
    assertThat(Quantity.of("one or two")).isNull();
    assertThat(Quantity.of("")).isNull();
  }

  @Test
  void aLargeRoundFigureIsRounded() {
    assertThat(fit("500,000", "500,071")).isTrue();
    assertThat(fit("500,000", "520,000")).isFalse();
    assertThat(fit("300,000", "400,000")).isFalse();
    assertThat(fit("213,000", "250,000")).isFalse();
    assertThat(fit("8,000", "8,040")).isFalse();
  }
}
