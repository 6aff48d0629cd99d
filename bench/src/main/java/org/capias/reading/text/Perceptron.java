package org.capias.reading.text;

import java.util.Arrays;

/**
 * Averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002). Rows are found
 * by the full 32-bit hash; {@link #table} keeps the weightiest in the form that the product reads.
 */
final class Perceptron {
  private static final int WIDTH = TagModel.WIDTH;
  private static final int CAPACITY = 1 << 23;
  private int[] keys = new int[CAPACITY];
  private int[] rowOf = new int[CAPACITY];
  private int rows;
  private float[] weights = new float[0];
  private double[] totals = new double[0];
  private long[] touched = new long[0];
  private int[] hashOf = new int[1 << 16];
  private int[] uses = new int[1 << 16];
  private long step;

  private int row(int hash, boolean make) {
    int key = hash == 0 ? 1 : hash;
    int slot = (key * 0x9E3779B1) >>> 9;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return rowOf[slot];
      }
      slot = slot + 1 & CAPACITY - 1;
    }
    if (!make) {
      return -1;
    }
    if (rows == hashOf.length) {
      hashOf = Arrays.copyOf(hashOf, rows * 2);
      uses = Arrays.copyOf(uses, rows * 2);
    }
    keys[slot] = key;
    rowOf[slot] = rows;
    hashOf[rows] = hash;
    return rows++;
  }

  /** Counts features before learning: rare ones are not learnt. */
  void see(int[] hashes, int n) {
    for (int f = 0; f < n; f++) {
      int row = row(hashes[f], true);
      uses[row]++;
    }
  }

  /** Forgets the features seen fewer than {@code least} times and makes room for weights. */
  void ready(int least) {
    int[] hashes = hashOf;
    int[] counts = uses;
    int n = rows;
    keys = new int[CAPACITY];
    rows = 0;
    hashOf = new int[1 << 16];
    uses = new int[1 << 16];
    for (int i = 0; i < n; i++) {
      if (counts[i] >= least) {
        int row = row(hashes[i], true);
        uses[row] = counts[i];
      }
    }
    weights = new float[rows * WIDTH];
    totals = new double[rows * WIDTH];
    touched = new long[rows];
  }

  void score(int[] hashes, int n, float[] sums) {
    Arrays.fill(sums, 0);
    for (int f = 0; f < n; f++) {
      int row = row(hashes[f], false);
      if (row >= 0) {
        for (int t = 0; t < WIDTH; t++) {
          sums[t] += weights[row * WIDTH + t];
        }
      }
    }
  }

  void learn(int[] hashes, int n, int right, int wrong) {
    step++;
    if (right == wrong) {
      return;
    }
    for (int f = 0; f < n; f++) {
      int row = row(hashes[f], false);
      if (row < 0) {
        continue;
      }
      settle(row);
      weights[row * WIDTH + right] += 1;
      weights[row * WIDTH + wrong] -= 1;
    }
  }

  private void settle(int row) {
    long steps = step - touched[row];
    if (steps > 0) {
      for (int t = 0; t < WIDTH; t++) {
        totals[row * WIDTH + t] += steps * (double) weights[row * WIDTH + t];
      }
      touched[row] = step;
    }
  }

  /** Replaces every weight by its mean over the steps. */
  void average() {
    for (int row = 0; row < rows; row++) {
      settle(row);
      for (int t = 0; t < WIDTH; t++) {
        weights[row * WIDTH + t] = (float) (totals[row * WIDTH + t] / Math.max(1, step));
      }
    }
  }

  private float heaviest(int row) {
    float most = 0;
    for (int t = 0; t < WIDTH; t++) {
      most = Math.max(most, Math.abs(weights[row * WIDTH + t]));
    }
    return most * (float) Math.sqrt(Math.min(uses[row], 50));
  }

  /** Adds the weightiest rows to a table file. */
  void table(byte[] file, int most, float scale) {
    Integer[] order = new Integer[rows];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> {
          int byWeight = Float.compare(heaviest(b), heaviest(a));
          return byWeight != 0 ? byWeight : Integer.compare(hashOf[a], hashOf[b]);
        });
    int kept = 0;
    for (int i = 0; i < rows && kept < most; i++) {
      int row = order[i];
      if (heaviest(row) == 0) {
        break;
      }
      char print = TagModel.print(hashOf[row]);
      int slot = TagModel.slot(hashOf[row]);
      boolean same = false;
      while ((file[2 * slot] | file[2 * slot + 1]) != 0) {
        same |= (char) ((file[2 * slot] & 0xff) << 8 | file[2 * slot + 1] & 0xff) == print;
        slot = slot + 1 & TagModel.SLOTS - 1;
      }
      if (same) {
        continue;
      }
      file[2 * slot] = (byte) (print >> 8);
      file[2 * slot + 1] = (byte) print;
      int base = 2 * TagModel.SLOTS + slot * WIDTH;
      for (int t = 0; t < WIDTH; t++) {
        file[base + t] =
            (byte)
                (128 + Math.max(-127, Math.min(127, Math.round(weights[row * WIDTH + t] * scale))));
      }
      kept++;
    }
  }
}
