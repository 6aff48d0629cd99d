package org.capias.law;

/**
 * The Jeffreys interval for a rate: the middle 95 % of the posterior with the prior Beta(½, ½), cut
 * to 0 where nothing happened and to 1 where everything did (Brown, Cai and DasGupta, 2001). Honest
 * for the small counts at hand, where the textbook interval is not.
 *
 * @param low lower end, 0 to 1
 * @param high upper end
 */
record Jeffreys(double low, double high) {
  private static final double TAIL = 0.025;

  static Jeffreys of(int hits, int n) {
    if (hits < 0 || n < 1 || hits > n) {
      throw new IllegalArgumentException(hits + " of " + n);
    }
    double a = hits + 0.5;
    double b = n - hits + 0.5;
    return new Jeffreys(
        hits == 0 ? 0 : IncompleteBeta.quantile(TAIL, a, b),
        hits == n ? 1 : IncompleteBeta.quantile(1 - TAIL, a, b));
  }
}
