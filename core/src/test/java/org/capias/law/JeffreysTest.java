package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JeffreysTest {
  /** Quantiles of the beta distribution computed with SciPy 1.x, {@code beta.ppf(p, a, b)}. */
  @ParameterizedTest
  @CsvSource({
    "0, 16, 0.0, 0.14318413793144472",
    "0, 5, 0.0, 0.37937714229903935",
    "2, 10, 0.04405941355263082, 0.5027744964399927",
    "10, 10, 0.7828037324907894, 1.0",
    "1, 1, 0.14674631630957513, 1.0"
  })
  void agreesWithKnownIntervals(int hits, int n, double low, double high) {
    Jeffreys interval = Jeffreys.of(hits, n);
    assertThat(interval.low()).isCloseTo(low, within(1e-6));
    assertThat(interval.high()).isCloseTo(high, within(1e-6));
  }

  @Test
  void theIncompleteBetaFunctionHasItsKnownValues() {
    // I_x(2, 3) is a polynomial; I_x(1/2, 1/2) is an arc sine; I_x(1, 1) is x itself.
    assertThat(IncompleteBeta.below(0.5, 2, 3)).isCloseTo(11.0 / 16, within(1e-12));
    assertThat(IncompleteBeta.below(0.3, 0.5, 0.5))
        .isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(0.3)), within(1e-12));
    assertThat(IncompleteBeta.below(0.123, 1, 1)).isCloseTo(0.123, within(1e-12));
    assertThat(IncompleteBeta.below(0, 2, 3)).isZero();
    assertThat(IncompleteBeta.below(1, 2, 3)).isEqualTo(1);
    assertThat(IncompleteBeta.logGamma(5)).isCloseTo(Math.log(24), within(1e-12));
    assertThat(IncompleteBeta.logGamma(0.25)).isCloseTo(Math.log(3.625609908221908), within(1e-12));
  }

  @Test
  void theInverseUndoesTheFunction() {
    for (double a = 0.5; a < 40; a *= 1.7) {
      for (double b = 0.5; b < 40; b *= 1.9) {
        double x = IncompleteBeta.quantile(0.975, a, b);
        assertThat(IncompleteBeta.below(x, a, b)).isCloseTo(0.975, within(1e-10));
      }
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> Jeffreys.of(3, 2)).hasMessage("3 of 2");
    assertThatThrownBy(() -> Jeffreys.of(0, 0)).hasMessage("0 of 0");
  }
}
