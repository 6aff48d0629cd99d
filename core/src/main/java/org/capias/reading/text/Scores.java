package org.capias.reading.text;

/** How well each tag fits one token: sixteen sums in four longs, see {@link TagModel}. */
final class Scores {
  private final long[] sums = new long[4];

  void set(long a, long b, long c, long d) {
    sums[0] = a;
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
  }

  /** The sum of one tag, by its ordinal; only differences between sums mean anything. */
  int of(int tag) {
    long lanes = sums[tag >> 3 << 1 | tag & 1];
    return (int) (lanes >>> 48 - (tag >> 1 & 3) * 16 & 0xffff);
  }

  /** The best of the allowed tags; the first in the order of {@link Tag} where two are equal. */
  int best(int allowed) {
    int best = Integer.numberOfTrailingZeros(allowed);
    int most = of(best);
    for (int rest = allowed & allowed - 1; rest != 0; rest &= rest - 1) {
      int tag = Integer.numberOfTrailingZeros(rest);
      int sum = of(tag);
      if (sum > most) {
        best = tag;
        most = sum;
      }
    }
    return best;
  }
}
