package org.capias.reading.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What words mean, by the company they keep: GloVe vectors (Pennington, Socher, Manning, EMNLP
 * 2014; Public Domain Dedication and License), cut down to their first {@link #WIDTH} principal
 * components by {@code tools/vectors}.
 *
 * <p>File: number of words, then for each a length byte, its bytes in UTF-8 and {@link #WIDTH}
 * bytes, each a component times {@link #SCALE}. Immutable and shared by all threads.
 */
final class Vectors {
  static final int WIDTH = 32;
  private static final float SCALE = 16;

  /**
   * What the people and places of a pair are read as: a word that stands where such people and
   * places stand in English. What the model has learnt depends on these; other words, other model.
   */
  private static final Map<String, String> ROLES =
      Map.of(
          "@P", "he", "@Q", "putin", "@O", "john", "@L", "country", "@S", "france", "@H", "russia",
          "#", "1");

  /** A power of two, four times the words or more. */
  private static final int SLOTS = 1 << 17;

  private final byte[] file;

  /** By slot, where the word begins in the file; 0 where the slot is free. */
  private final int[] places = new int[SLOTS];

  /** Reads no word: thirty thousand strings would be a twentieth of a second of every start. */
  Vectors(byte[] file) {
    this.file = file;
    int words = ByteBuffer.wrap(file).getInt();
    int at = Integer.BYTES;
    for (int row = 0; row < words; row++) {
      int end = at + 1 + Byte.toUnsignedInt(file[at]);
      if (end + WIDTH > file.length) {
        throw new IllegalStateException("vectors.bin is damaged: it ends in word " + row);
      }
      places[slot(hash(at + 1, end))] = at;
      at = end + WIDTH;
    }
  }

  /** The hash of a string of these characters. */
  private int hash(int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      if (file[i] < 0) {
        return new String(file, from, end - from, StandardCharsets.UTF_8).hashCode();
      }
      hash = 31 * hash + file[i];
    }
    return hash;
  }

  private int slot(int hash) {
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    while (places[slot] != 0) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  /** Where the numbers of a word begin in the file, or -1. */
  private int numbers(String word) {
    int hash = word.hashCode();
    for (int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        places[slot] != 0;
        slot = slot + 1 & SLOTS - 1) {
      int from = places[slot] + 1;
      int end = from + Byte.toUnsignedInt(file[from - 1]);
      if (isWord(word, from, end)) {
        return end;
      }
    }
    return -1;
  }

  private boolean isWord(String word, int from, int end) {
    for (int i = from; i < end; i++) {
      if (file[i] < 0) {
        return word.equals(new String(file, from, end - from, StandardCharsets.UTF_8));
      }
      if (i - from >= word.length() || word.charAt(i - from) != file[i]) {
        return false;
      }
    }
    return word.length() == end - from;
  }

  /** The table that Capias comes with, read on first use. */
  static Vectors english() {
    return English.VECTORS;
  }

  private static final class English {
    static final Vectors VECTORS = new Vectors(resource("vectors.bin"));
  }

  static byte[] resource(String name) {
    try (InputStream in = Vectors.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar of Capias");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  Means means(int places) {
    return new Means(places);
  }

  /** Means of words, one for each of some places; a word without a vector counts as nothing. */
  final class Means {
    private final float[] sums;
    private final int[] counts;

    Means(int places) {
      sums = new float[places * WIDTH];
      counts = new int[places];
    }

    void add(int place, String word) {
      counts[place]++;
      int from = numbers(ROLES.getOrDefault(word, word));
      for (int i = 0; from >= 0 && i < WIDTH; i++) {
        sums[place * WIDTH + i] += file[from + i] / SCALE;
      }
    }

    float[] all() {
      float[] all = sums.clone();
      for (int i = 0; i < all.length; i++) {
        all[i] /= Math.max(1, counts[i / WIDTH]);
      }
      return all;
    }
  }
}
