package org.capias.reading.text;

import java.nio.ByteBuffer;

/**
 * Weights of the tagger's features: a hash table of rows, one row per feature, one byte per tag.
 *
 * <p>File: two bytes of fingerprint for each of {@link #SLOTS} slots (0: free), then sixteen
 * weights for each slot, in the order of {@link Tag}, 128 standing for nothing. A feature's hash
 * gives slot (upper half) and fingerprint (lower half); slots are probed in order. The file holds
 * numbers only. It is made by the trainer in {@code bench} from what another tagger says of plain
 * text (docs/decisions/0010-tagger.md).
 *
 * <p>A sum is kept in four longs, four tags to the long: the sixteen additions of a row become
 * four. Every found row adds the same 128 to each tag, so the order of the tags is not touched.
 * Immutable and shared by all threads.
 */
final class TagModel {
  static final int SLOTS = 1 << 16;
  static final int WIDTH = 16;

  private static final String FILE = "tagger.bin";
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  private final char[] prints = new char[SLOTS];

  /** Two longs per slot: tags 0 to 7, tags 8 to 15, the first in the highest byte. */
  private final long[] weights = new long[SLOTS * 2];

  /** Reads the table from the bytes of its file. */
  TagModel(byte[] file) {
    if (file.length != SLOTS * (2 + WIDTH)) {
      throw new IllegalArgumentException(FILE + ": " + file.length + " bytes, damaged");
    }
    ByteBuffer.wrap(file, 0, 2 * SLOTS).asCharBuffer().get(prints);
    ByteBuffer.wrap(file, 2 * SLOTS, WIDTH * SLOTS).slice().asLongBuffer().get(weights);
  }

  /** The model that Capias comes with, read on first use. */
  static TagModel english() {
    return English.MODEL;
  }

  private static final class English {
    static final TagModel MODEL = new TagModel(Resources.bytes(FILE));
  }

  /** A model that knows nothing. */
  static TagModel empty() {
    return new TagModel(new byte[SLOTS * (2 + WIDTH)]);
  }

  /** A fingerprint is never 0, which marks a free slot. */
  static char print(int hash) {
    return (char) Math.max(1, hash & 0xffff);
  }

  static int slot(int hash) {
    return hash >>> 16;
  }

  /** Sums the weights of some features. At most 255 of them, or a sum would spill into the next. */
  void score(int[] hashes, int n, Scores scores) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int f = 0; f < n; f++) {
      char print = print(hashes[f]);
      int slot = slot(hashes[f]);
      char found = prints[slot];
      while (found != print && found != 0) {
        slot = slot + 1 & SLOTS - 1;
        found = prints[slot];
      }
      if (found != 0) {
        long low = weights[2 * slot];
        long high = weights[2 * slot + 1];
        a += low >>> 8 & EVEN;
        b += low & EVEN;
        c += high >>> 8 & EVEN;
        d += high & EVEN;
      }
    }
    scores.set(a, b, c, d);
  }
}
