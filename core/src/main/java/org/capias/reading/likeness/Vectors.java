package org.capias.reading.likeness;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

  private final Map<String, Integer> rows = new HashMap<>();
  private final byte[] numbers;

  Vectors(byte[] file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      int words = in.readInt();
      numbers = new byte[words * WIDTH];
      for (int row = 0; row < words; row++) {
        byte[] word = in.readNBytes(in.readUnsignedByte());
        rows.put(new String(word, StandardCharsets.UTF_8), row);
        in.readFully(numbers, row * WIDTH, WIDTH);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("vectors.bin is damaged", e);
    }
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
      Integer row = rows.get(ROLES.getOrDefault(word, word));
      for (int i = 0; row != null && i < WIDTH; i++) {
        sums[place * WIDTH + i] += numbers[row * WIDTH + i] / SCALE;
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
