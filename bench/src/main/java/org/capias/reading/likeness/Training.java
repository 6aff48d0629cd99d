package org.capias.reading.likeness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Learns a {@link Likeness}. The same examples give the same file, byte for byte. */
public final class Training {
  private static final int ROUNDS = 16;
  private static final int BATCH = 64;
  private static final float RATE = .001f;
  private static final long SEED = 20261123;

  /** A feature seen in fewer examples is not learnt. */
  private static final int LEAST = 2;

  /** Networks that are learnt from different beginnings and put together. */
  private static final int MEMBERS = 6;

  private Training() {}

  /**
   * What was judged, and rightly so.
   *
   * @param features their hashes
   * @param sort number of the right answer
   */
  public record Example(int[] features, float[] meaning, int sort) {}

  /** Writes an example down. */
  public static final class Recorder implements Likeness.Taker {
    private final List<Integer> features = new ArrayList<>();
    private final Vectors.Means means;

    public Recorder(int places) {
      means = Vectors.english().means(places);
    }

    @Override
    public void take(String name, String value, String more) {
      features.add(Likeness.hash(name, value, more));
    }

    @Override
    public void mean(int place, String word) {
      means.add(place, word);
    }

    public Example example(int sort) {
      return new Example(features.stream().mapToInt(i -> i).toArray(), means.all(), sort);
    }
  }

  /** The model of a file that {@link #learn} gave. */
  public static Likeness model(byte[] file) {
    return new Likeness(file);
  }

  public static float[] likelihoods(Likeness model, Example example) {
    Likeness.Sum sum = model.sum();
    for (int hash : example.features()) {
      sum.take(hash);
    }
    return sum.likelihoods(example.meaning());
  }

  /**
   * @param sorts of answers
   * @param places whose words' meaning counts
   */
  public static byte[] learn(List<Example> examples, int sorts, int places) throws IOException {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (int hash : example.features()) {
        counts.merge(hash, 1, Integer::sum);
      }
    }
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    for (Map.Entry<Integer, Integer> one : new TreeMap<>(counts).entrySet()) {
      if (one.getValue() >= LEAST) {
        numbers.put(one.getKey(), numbers.size() + 1);
      }
    }
    List<int[]> features = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (Example example : examples) {
      order.add(order.size());
      features.add(
          Arrays.stream(example.features())
              .filter(numbers::containsKey)
              .map(numbers::get)
              .toArray());
    }
    List<Network> networks = new ArrayList<>();
    for (int member = 0; member < MEMBERS; member++) {
      Network network = new Network(numbers.size(), sorts, places, SEED + member);
      Random random = new Random(SEED + member);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(order, random);
        for (int i = 0; i < order.size(); i++) {
          Example example = examples.get(order.get(i));
          network.learn(features.get(order.get(i)), example.meaning(), example.sort(), BATCH);
          if (i % BATCH == BATCH - 1 || i == order.size() - 1) {
            network.step(RATE);
          }
        }
      }
      networks.add(network);
    }
    return Network.file(numbers, networks);
  }
}
