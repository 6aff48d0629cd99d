package org.capias.reading.likeness;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** The model while it is learnt: numbers that can still move, by Adam (Kingma and Ba, 2015). */
final class Network {
  private static final int HIDDEN = 32;

  /** Share of the hidden layer, and of the features, that a step does without. */
  private static final float DROPPED = .5f;

  private static final float UNSEEN = .2f;

  private final int sorts;
  private final int dense;
  private final Adam sparse;
  private final Adam in;
  private final Adam inBias = new Adam(HIDDEN);
  private final Adam out;
  private final Adam outBias;
  private final Random random;

  /**
   * @param sorts of answers
   * @param places whose words' meaning counts
   */
  Network(int features, int sorts, int places, long seed) {
    this.sorts = sorts;
    this.dense = places * Vectors.WIDTH;
    outBias = new Adam(sorts);
    random = new Random(seed);
    sparse = new Adam((features + 1) * sorts);
    in = new Adam(dense * HIDDEN);
    out = new Adam(HIDDEN * sorts);
    in.scatter(random, 1 / Math.sqrt(dense));
    inBias.scatter(random, 1 / Math.sqrt(dense));
    out.scatter(random, 1 / Math.sqrt(HIDDEN));
    outBias.scatter(random, 1 / Math.sqrt(HIDDEN));
  }

  /**
   * One example on its way through the network.
   *
   * @param seen which of its features were not dropped
   * @param on which hidden units were not
   * @param outputs what it came to for each sort, before likelihoods are made of it
   */
  record Way(
      int[] features,
      float[] meaning,
      boolean[] seen,
      boolean[] on,
      float[] hidden,
      float[] outputs) {}

  /** One example forth and back; its gradients are added up until {@link #step}. */
  void learn(int[] features, float[] meaning, int sort, int batch) {
    Way way = forth(features, meaning);
    float[] error = Likeness.softmax(way.outputs());
    error[sort] -= 1;
    for (int s = 0; s < sorts; s++) {
      error[s] /= batch;
    }
    back(way, error);
  }

  /** An example through the network, some of which is dropped. */
  Way forth(int[] features, float[] meaning) {
    boolean[] seen = new boolean[features.length];
    for (int f = 0; f < features.length; f++) {
      seen[f] = random.nextFloat() >= UNSEEN;
    }
    float[] hidden = hidden(meaning);
    boolean[] on = new boolean[HIDDEN];
    for (int h = 0; h < HIDDEN; h++) {
      on[h] = hidden[h] > 0 && random.nextFloat() >= DROPPED;
      hidden[h] = on[h] ? hidden[h] / (1 - DROPPED) : 0;
    }
    float[] z = outputs(hidden);
    for (int f = 0; f < features.length; f++) {
      for (int s = 0; seen[f] && s < sorts; s++) {
        z[s] += sparse.value[features[f] * sorts + s];
      }
    }
    return new Way(features, meaning, seen, on, hidden, z);
  }

  /** Adds up the gradients of an example by the error of each sort. */
  void back(Way way, float[] error) {
    for (int s = 0; s < sorts; s++) {
      outBias.gradient[s] += error[s];
    }
    for (int f = 0; f < way.features().length; f++) {
      for (int s = 0; way.seen()[f] && s < sorts; s++) {
        sparse.gradient[way.features()[f] * sorts + s] += error[s];
      }
    }
    for (int h = 0; h < HIDDEN; h++) {
      float back = 0;
      for (int s = 0; s < sorts; s++) {
        out.gradient[h * sorts + s] += error[s] * way.hidden()[h];
        back += error[s] * out.value[h * sorts + s];
      }
      if (way.on()[h]) {
        back /= 1 - DROPPED;
        inBias.gradient[h] += back;
        for (int i = 0; i < dense; i++) {
          in.gradient[h * dense + i] += back * way.meaning()[i];
        }
      }
    }
  }

  void step(float rate) {
    sparse.step(rate);
    in.step(rate);
    inBias.step(rate);
    out.step(rate);
    outBias.step(rate);
  }

  private float[] hidden(float[] meaning) {
    float[] hidden = inBias.value.clone();
    for (int h = 0; h < HIDDEN; h++) {
      for (int i = 0; i < dense; i++) {
        hidden[h] += in.value[h * dense + i] * meaning[i];
      }
    }
    return hidden;
  }

  private float[] outputs(float[] hidden) {
    float[] z = outBias.value.clone();
    for (int h = 0; h < HIDDEN; h++) {
      for (int s = 0; s < sorts; s++) {
        z[s] += out.value[h * sorts + s] * hidden[h];
      }
    }
    return z;
  }

  /**
   * The file that {@link Likeness} reads: the mean of some networks.
   *
   * @param numbers hash of a feature to its number here, from 1
   */
  static byte[] file(TreeMap<Integer, Integer> numbers, List<Network> networks) throws IOException {
    int members = networks.size();
    int sorts = networks.get(0).sorts;
    float[] mean = new float[networks.get(0).sparse.value.length];
    float[] bias = new float[sorts];
    for (Network network : networks) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += network.sparse.value[i] / members;
      }
      for (int s = 0; s < sorts; s++) {
        bias[s] += network.outBias.value[s] / members;
      }
    }
    float most = 0;
    for (float weight : mean) {
      most = Math.max(most, Math.abs(weight));
    }
    float scale = most / 127;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(sorts);
    data.writeInt(networks.get(0).dense / Vectors.WIDTH);
    data.writeInt(numbers.size());
    data.writeFloat(scale);
    for (int hash : numbers.keySet()) {
      data.writeInt(hash);
    }
    for (int number : numbers.values()) {
      for (int s = 0; s < sorts; s++) {
        data.writeByte(Math.round(mean[number * sorts + s] / scale));
      }
    }
    data.writeInt(HIDDEN * members);
    for (Network network : networks) {
      write(network.in.value, 1, data);
    }
    for (Network network : networks) {
      write(network.inBias.value, 1, data);
    }
    for (Network network : networks) {
      write(network.out.value, members, data);
    }
    write(bias, 1, data);
    return bytes.toByteArray();
  }

  private static void write(float[] values, int by, DataOutputStream data) throws IOException {
    for (float value : values) {
      data.writeFloat(value / by);
    }
  }

  /** Numbers with their gradients and moments. */
  private static final class Adam {
    private final float[] value;
    private final float[] gradient;
    private final float[] first;
    private final float[] second;
    private int steps;

    Adam(int size) {
      value = new float[size];
      gradient = new float[size];
      first = new float[size];
      second = new float[size];
    }

    void scatter(Random random, double width) {
      for (int i = 0; i < value.length; i++) {
        value[i] = (float) ((random.nextDouble() * 2 - 1) * width);
      }
    }

    void step(float rate) {
      steps++;
      float one = 1 - (float) StrictMath.pow(.9, steps);
      float two = 1 - (float) StrictMath.pow(.999, steps);
      for (int i = 0; i < value.length; i++) {
        float g = gradient[i];
        if (g == 0 && first[i] == 0) {
          continue;
        }
        first[i] = .9f * first[i] + .1f * g;
        second[i] = .999f * second[i] + .001f * g * g;
        value[i] -= rate * (first[i] / one) / ((float) Math.sqrt(second[i] / two) + 1e-8f);
        gradient[i] = 0;
      }
    }
  }
}
