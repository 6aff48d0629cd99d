package org.capias.reading.text;

import java.util.Arrays;

/**
 * Weights of the tagger's features: a hash table of rows, one row per feature, one byte per tag.
 *
 * <p>File: two bytes of fingerprint for each of {@link #SLOTS} slots (0: free), then sixteen
 * weights for each slot, in the order of {@link Tag}. A feature's hash gives slot (upper half) and
 * fingerprint (lower half); slots are probed in order. The file holds numbers only. It is made by
 * the trainer in {@code bench}, from what another tagger says of plain text.
 */
final class TagModel {
  static final int SLOTS = 1 << 16;
  static final int WIDTH = 16;
  static final String FILE = "tagger.bin";

  private final char[] prints = new char[SLOTS];
  private final byte[] weights;

  /** Reads the table from the bytes of its file. */
  TagModel(byte[] file) {
    if (file.length != SLOTS * (2 + WIDTH)) {
      throw new IllegalArgumentException(FILE + ": " + file.length + " bytes, damaged");
    }
    for (int i = 0; i < SLOTS; i++) {
      prints[i] = (char) ((file[2 * i] & 0xff) << 8 | file[2 * i + 1] & 0xff);
    }
    weights = Arrays.copyOfRange(file, 2 * SLOTS, file.length);
  }

  /** The model that Capias comes with, read on first use. */
  static TagModel english() {
    return English.MODEL;
  }

  private static final class English {
    static final TagModel MODEL = new TagModel(Resources.bytes(FILE));
  }

  /** A fingerprint is never 0, which marks a free slot. */
  static char print(int hash) {
    return (char) Math.max(1, hash & 0xffff);
  }

  static int slot(int hash) {
    return hash >>> 16;
  }

  /** Adds the weights of some features to {@code sums}, which it clears first. */
  void score(int[] hashes, int n, int[] sums) {
    Arrays.fill(sums, 0);
    for (int f = 0; f < n; f++) {
      char print = print(hashes[f]);
      int slot = slot(hashes[f]);
      while (prints[slot] != print) {
        if (prints[slot] == 0) {
          slot = -1;
          break;
        }
        slot = slot + 1 & SLOTS - 1;
      }
      if (slot >= 0) {
        int row = slot * WIDTH;
        for (int t = 0; t < WIDTH; t++) {
          sums[t] += weights[row + t];
        }
      }
    }
  }
}
