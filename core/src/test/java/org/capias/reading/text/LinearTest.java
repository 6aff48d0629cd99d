package org.capias.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to hurt: five times as much of it may take five times as long, not twenty-five. */
class LinearTest {
  private static final int SMALL = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ")",
        "(",
        "'",
        "“",
        "” ",
        ".",
        ". ",
        "a.",
        "aa. ",
        "A",
        "1,",
        "-",
        "<",
        "<a ",
        "<!-- ",
        "<script>",
        "<p>",
        "&",
        "&nbsp;",
        "\u200b",
        "a\u200b",
        "\n",
        "A\n",
        "U.S.-",
        "By A. ",
        "by Ann Ode.\n",
        "sign up to ",
        "Follow A on Twitter. ",
        "PORT ALDER - ",
        "Ann Ode is a fellow.\n",
        "not ",
        "the ",
        "if he would have been said ",
        "\uD83D",
        "# ",
        "… ",
        "a\r\n",
        "opinions expressed in this. "
      })
  void timeGrowsWithLengthOnly(String piece) {
    String small = piece.repeat(SMALL / piece.length());
    String large = small.repeat(5);
    Pages.of(small);
    assertThat(ratio(small, large)).as("500 kB against 100 kB of \"%s\"", piece).isLessThan(12);
  }

  @Test
  void fiveMegabytesOfProseTakeFiveTimesOne() {
    String prose =
        "“The general,” she said on Monday, “will not be arrested if he comes.” By then the court"
            + " in the capital had written twice (once in spring) to the ministry; nobody"
            + " answered.\n";
    String small = prose.repeat(1_000_000 / prose.length());
    assertThat(ratio(small, small.repeat(5))).isLessThan(12);
  }

  private static double ratio(String small, String large) {
    double ratio = Double.MAX_VALUE;
    for (int round = 0; round < 4 && ratio > 10; round++) {
      ratio = Math.min(ratio, time(large) / time(small));
    }
    return ratio;
  }

  private static double time(String text) {
    long started = System.nanoTime();
    if (Pages.of(text).sentences().size() > text.length()) {
      throw new AssertionError("more sentences than characters");
    }
    return System.nanoTime() - started;
  }
}
