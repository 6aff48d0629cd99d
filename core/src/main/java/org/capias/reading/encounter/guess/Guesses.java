package org.capias.reading.encounter.guess;

import java.util.ArrayList;
import java.util.List;
import org.capias.reading.encounter.scene.Scene;
import org.capias.reading.likeness.Likeness;
import org.capias.reading.text.Sentence;

/**
 * Judges every person on the list with every state of a sentence.
 *
 * <pre>{@code
 * for (Guess guess : new Guesses(scene).in(sentence, ruled)) { … }
 * }</pre>
 */
public final class Guesses {
  private final Scene scene;
  private final Pairs pairs;

  public Guesses(Scene scene) {
    this.scene = scene;
    this.pairs = new Pairs(scene);
  }

  /**
   * One guess for each pair of a sentence, in the order of its places.
   *
   * @param ruled what the rules took of the sentence
   */
  public List<Guess> in(Sentence sentence, List<Ruled> ruled) {
    List<Guess> guesses = new ArrayList<>();
    for (Pair pair : pairs.in(sentence)) {
      Surroundings around = new Surroundings(scene, pairs, pair);
      Likeness.Sum sum = Likeness.encounters().sum();
      around.describe(ruled, sum);
      float[] likelihoods = sum.likelihoods();
      guesses.add(guess(pair, likelihoods));
    }
    return guesses;
  }

  /** What is likeliest of all that can be; at home nobody is a visitor. */
  private static Guess guess(Pair pair, float[] likelihoods) {
    Sort best = Sort.ARREST;
    for (Sort sort : Sort.VALUES) {
      boolean can = sort != Sort.NONE && (!pair.isHome() || sort.isAtHome());
      best = can && likelihoods[sort.ordinal()] > likelihoods[best.ordinal()] ? sort : best;
    }
    float likelihood = likelihoods[best.ordinal()];
    if (best == Sort.PLANNED || best == Sort.NOT_MADE) {
      // Both say that he was to come; which of them is told often only the next sentence.
      likelihood = likelihoods[Sort.PLANNED.ordinal()] + likelihoods[Sort.NOT_MADE.ordinal()];
    }
    return new Guess(pair.who(), pair.person(), pair.place(), pair.state(), best, likelihood);
  }
}
