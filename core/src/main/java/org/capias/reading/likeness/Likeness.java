package org.capias.reading.likeness;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * What was learnt: for each feature a weight for each sort of answer, and for the meaning of the
 * words around one hidden layer. Both halves are added and made likelihoods (softmax).
 *
 * <pre>{@code
 * Likeness.Sum sum = Likeness.encounters().sum();
 * sum.take("link", "in");
 * sum.mean(0, "landed");
 * float[] likelihoods = sum.likelihoods();   // the first that it tells nothing
 * }</pre>
 *
 * <p>File: number of sorts and of places for words; number of features, the scale of their weights,
 * their hashes in rising order, a byte for each sort; then the hidden layer as floats. Made by the
 * trainer in {@code bench} from the passages in {@code bench/training}
 * (docs/decisions/0047-likeness.md). Immutable and shared by all threads.
 */
public final class Likeness {
  /** The name of the rule under which is told what was found by it. */
  public static final String RULE = "likeness";

  /** Takes the features of what is judged: a name, and the words that stand for its value. */
  public interface Taker {
    void take(String name, String value, String more);

    /** A word at one of the places around what is judged, for its meaning. */
    void mean(int place, String word);

    default void take(String name, String value) {
      take(name, value, "");
    }
  }

  private final int sorts;
  private final int places;
  private final int[] table;
  private final int[] rows;
  private final byte[] weights;
  private final float scale;
  private final int hidden;
  private final float[] in;
  private final float[] inBias;
  private final float[] out;
  private final float[] outBias;

  Likeness(byte[] file) {
    ByteBuffer data = ByteBuffer.wrap(file);
    try {
      sorts = data.getInt();
      places = data.getInt();
      int n = data.getInt();
      scale = data.getFloat();
      int size = Integer.highestOneBit(Math.max(4, n)) * 4;
      table = new int[size];
      rows = new int[size];
      for (int row = 1; row <= n; row++) {
        int hash = data.getInt();
        int slot = slot(hash);
        table[slot] = hash;
        rows[slot] = row;
      }
      weights = new byte[n * sorts];
      data.get(weights);
      hidden = data.getInt();
      in = turned(floats(data, hidden * places * Vectors.WIDTH), hidden);
      inBias = floats(data, hidden);
      out = floats(data, hidden * sorts);
      outBias = floats(data, sorts);
    } catch (BufferUnderflowException e) {
      throw new IllegalStateException("a model of likeness is damaged: it ends too early", e);
    }
  }

  private static float[] floats(ByteBuffer data, int n) {
    float[] all = new float[n];
    data.asFloatBuffer().get(all);
    data.position(data.position() + n * Float.BYTES);
    return all;
  }

  /**
   * Rows of one hidden unit each as rows of one value each: what one value adds to all hidden units
   * is then one stretch, which the JVM adds several at a time, in the same order for each of them.
   */
  private static float[] turned(float[] rows, int hidden) {
    int values = rows.length / Math.max(1, hidden);
    float[] turned = new float[rows.length];
    for (int h = 0; h < hidden; h++) {
      for (int i = 0; i < values; i++) {
        turned[i * hidden + h] = rows[h * values + i];
      }
    }
    return turned;
  }

  /** What a sentence tells of a person and a state; read on first use. */
  public static Likeness encounters() {
    return OfEncounters.MODEL;
  }

  /** Whether a sentence tells that a court wants or tries a person; read on first use. */
  public static Likeness warrants() {
    return OfWarrants.MODEL;
  }

  /** Whether a pronoun means somebody; read on first use. */
  public static Likeness pronouns() {
    return OfPronouns.MODEL;
  }

  /** Whether a date is that of an encounter; read on first use. */
  public static Likeness days() {
    return OfDays.MODEL;
  }

  /** Whether a date is that of a warrant; read on first use. */
  public static Likeness warrantDays() {
    return OfWarrantDays.MODEL;
  }

  private static final class OfWarrantDays {
    static final Likeness MODEL = new Likeness(Vectors.resource("warrant-days.bin"));
  }

  private static final class OfDays {
    static final Likeness MODEL = new Likeness(Vectors.resource("days.bin"));
  }

  private static final class OfPronouns {
    static final Likeness MODEL = new Likeness(Vectors.resource("pronouns.bin"));
  }

  private static final class OfEncounters {
    static final Likeness MODEL = new Likeness(Vectors.resource("encounters.bin"));
  }

  private static final class OfWarrants {
    static final Likeness MODEL = new Likeness(Vectors.resource("warrants.bin"));
  }

  /** The number under which a feature is known. */
  static int hash(String name, String value, String more) {
    int h = 31 * (31 * name.hashCode() + value.hashCode()) + more.hashCode();
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /** Where a hash stands, or the free slot where it would. */
  private int slot(int hash) {
    int slot = hash & table.length - 1;
    while (rows[slot] != 0 && table[slot] != hash) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  /** A new question. */
  public Sum sum() {
    return new Sum();
  }

  /** The sums of one question. */
  public final class Sum implements Taker {
    private final int[] sums = new int[sorts];
    private final Vectors.Means means = Vectors.english().means(places);

    private Sum() {}

    @Override
    public void take(String name, String value, String more) {
      take(hash(name, value, more));
    }

    void take(int hash) {
      int row = rows[slot(hash)];
      for (int s = 0; row > 0 && s < sorts; s++) {
        sums[s] += weights[(row - 1) * sorts + s];
      }
    }

    @Override
    public void mean(int place, String word) {
      means.add(place, word);
    }

    /** How likely each sort is; together they are 1. */
    public float[] likelihoods() {
      return likelihoods(means.all());
    }

    /** How much speaks for it, of a model that chooses: compared with others, and with 0. */
    public float score() {
      return outputs(means.all())[0];
    }

    float[] likelihoods(float[] meaning) {
      return softmax(outputs(meaning));
    }

    private float[] outputs(float[] meaning) {
      float[] z = outBias.clone();
      float[] units = inBias.clone();
      for (int i = 0; i < meaning.length; i++) {
        if (meaning[i] != 0) {
          add(units, in, i * hidden, meaning[i]);
        }
      }
      for (int h = 0; h < hidden; h++) {
        float x = units[h];
        for (int s = 0; x > 0 && s < sorts; s++) {
          z[s] += out[h * sorts + s] * x;
        }
      }
      for (int s = 0; s < sorts; s++) {
        z[s] += sums[s] * scale;
      }
      return z;
    }
  }

  /** A method of its own, which the JVM compiles after some calls and not after many questions. */
  private static void add(float[] units, float[] weights, int from, float value) {
    for (int h = 0; h < units.length; h++) {
      units[h] += weights[from + h] * value;
    }
  }

  static float[] softmax(float[] z) {
    float most = Float.NEGATIVE_INFINITY;
    for (float one : z) {
      most = Math.max(most, one);
    }
    float all = 0;
    float[] p = new float[z.length];
    for (int i = 0; i < z.length; i++) {
      p[i] = (float) StrictMath.exp(z[i] - most);
      all += p[i];
    }
    for (int i = 0; i < z.length; i++) {
      p[i] /= all;
    }
    return p;
  }
}
