package org.capias.law;

/**
 * The regularised incomplete beta function and its inverse: what an interval for a rate needs.
 * Evaluated by its continued fraction (Abramowitz and Stegun 26.5.8, summed by Lentz's method),
 * with Lanczos' approximation of the gamma function; good to about twelve digits for the small
 * counts of this registry.
 */
final class IncompleteBeta {
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-15;
  private static final int STEPS = 500;
  private static final int HALVINGS = 100;

  /** Lanczos coefficients for g = 7, n = 9. */
  private static final double[] LANCZOS = {
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
    1.5056327351493116e-7
  };

  private IncompleteBeta() {}

  /** Share of the beta distribution with parameters a, b that lies below x. */
  static double below(double x, double a, double b) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    // The fraction converges fast on one side of the mean only; the other follows by symmetry.
    return x < (a + 1) / (a + b + 2) ? fraction(x, a, b) : 1 - fraction(1 - x, b, a);
  }

  /** The x below which that share lies. */
  static double quantile(double share, double a, double b) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below(middle, a, b) < share) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double fraction(double x, double a, double b) {
    double logFront =
        logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double sum = d;
    for (int m = 1; m <= STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      sum *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      double step = d * c;
      sum *= step;
      if (Math.abs(step - 1) < PRECISION) {
        return Math.exp(logFront) * sum / a;
      }
    }
    throw new ArithmeticException("no convergence for x=" + x + " a=" + a + " b=" + b);
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  static double logGamma(double x) {
    if (x < 0.5) {
      return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double z = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (z + i);
    }
    double t = z + LANCZOS.length - 1.5;
    return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
