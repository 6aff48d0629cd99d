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

  /** Questions learnt at once, each with several examples. */
  private static final int QUESTIONS = 32;

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
   * A model that tells sorts of examples.
   *
   * @param sorts of answers
   * @param places whose words' meaning counts
   */
  public static byte[] learn(List<Example> examples, int sorts, int places) throws IOException {
    Numbered numbered = Numbered.of(examples);
    return learn(
        numbered.numbers(),
        new Shape(examples.size(), BATCH, sorts, places),
        (network, i) ->
            network.learn(
                numbered.features().get(i),
                examples.get(i).meaning(),
                examples.get(i).sort(),
                BATCH));
  }

  /**
   * A model that chooses: of the examples of each question the one whose sort is 1, or none. Only
   * how much one is above the others is learnt; {@link Likeness.Sum#score} of none is 0.
   *
   * @param places whose words' meaning counts
   */
  public static byte[] learnToChoose(List<List<Example>> questions, int places) throws IOException {
    Numbered numbered = Numbered.of(questions.stream().flatMap(List::stream).toList());
    int[] begins = new int[questions.size()];
    for (int i = 1; i < begins.length; i++) {
      begins[i] = begins[i - 1] + questions.get(i - 1).size();
    }
    return learn(
        numbered.numbers(),
        new Shape(questions.size(), QUESTIONS, 1, places),
        (network, i) -> choose(network, numbered, begins[i], questions.get(i)));
  }

  private static void choose(
      Network network, Numbered numbered, int begin, List<Example> question) {
    Network.Way[] ways = new Network.Way[question.size()];
    float[] scores = new float[question.size() + 1]; // the last is that of none
    for (int c = 0; c < ways.length; c++) {
      ways[c] = network.forth(numbered.features().get(begin + c), question.get(c).meaning());
      scores[c] = ways[c].outputs()[0];
    }
    float[] likelihoods = Likeness.softmax(scores);
    for (int c = 0; c < ways.length; c++) {
      network.back(ways[c], new float[] {(likelihoods[c] - question.get(c).sort()) / QUESTIONS});
    }
  }

  /** Learns one example, or one question, by its number. */
  private interface Lesson {
    void learn(Network network, int number);
  }

  /**
   * What is learnt in which portions.
   *
   * @param lessons how many
   * @param batch so many before the network moves
   * @param sorts of answers
   * @param places whose words' meaning counts
   */
  private record Shape(int lessons, int batch, int sorts, int places) {}

  private static byte[] learn(TreeMap<Integer, Integer> numbers, Shape shape, Lesson lesson)
      throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < shape.lessons(); i++) {
      order.add(i);
    }
    List<Network> networks = new ArrayList<>();
    for (int member = 0; member < MEMBERS; member++) {
      Network network = new Network(numbers.size(), shape.sorts(), shape.places(), SEED + member);
      Random random = new Random(SEED + member);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(order, random);
        for (int i = 0; i < shape.lessons(); i++) {
          lesson.learn(network, order.get(i));
          if (i % shape.batch() == shape.batch() - 1 || i == shape.lessons() - 1) {
            network.step(RATE);
          }
        }
      }
      networks.add(network);
    }
    return Network.file(numbers, networks);
  }

  /**
   * The features that are learnt.
   *
   * @param numbers of their hashes, from 1
   * @param features of each example, those that are learnt
   */
  private record Numbered(TreeMap<Integer, Integer> numbers, List<int[]> features) {
    static Numbered of(List<Example> examples) {
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
      for (Example example : examples) {
        features.add(
            Arrays.stream(example.features())
                .filter(numbers::containsKey)
                .map(numbers::get)
                .toArray());
      }
      return new Numbered(numbers, features);
    }
  }
}
