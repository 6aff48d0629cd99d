package org.capias.law;

import java.util.ArrayList;
import java.util.List;
import org.capias.law.Condition.Definition;
import org.capias.law.Condition.Found;
import org.capias.model.Basis;
import org.jspecify.annotations.Nullable;

/**
 * From findings to a verdict. Sees nothing but what the rules have found, so the reasons of a
 * determination alone give its answer again.
 *
 * <p>Errors: no conclusion, or two that disagree. Either is a hole in the rules, never an answer.
 */
final class Conclusions {
  private final List<Conclusion> all;
  private final List<Definition> definitions;
  private final int[][] exceptions;

  Conclusions(Rulebook book) {
    all = book.conclusions();
    definitions = book.definitions();
    exceptions = new int[all.size()][];
    for (int i = 0; i < exceptions.length; i++) {
      List<Integer> over = new ArrayList<>();
      for (int j = 0; j < all.size(); j++) {
        if (all.get(j).overrides().contains(i)) {
          over.add(j);
        }
      }
      exceptions[i] = over.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  Verdict from(Found found) {
    @Nullable Conclusion reached = null;
    Basis basis = Basis.NONE;
    int strength = Integer.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      Conclusion base = all.get(i);
      if (base.isException() || !met(base, found)) {
        continue;
      }
      Conclusion leaf = overridden(i, found);
      if (reached != null && reached.answer() != leaf.answer()) {
        throw new IllegalStateException(
            "two conclusions disagree: " + reached.id() + " and " + leaf.id());
      }
      boolean stronger = base.strength() > 0 && base.strength() < strength;
      if (reached == null || stronger) {
        reached = leaf;
      }
      if (stronger && base.basis() != null) {
        strength = base.strength();
        basis = base.basis();
      }
    }
    if (reached == null) {
      throw new IllegalStateException("no conclusion");
    }
    return Verdict.of(reached, basis);
  }

  /** The exception that holds over this conclusion, or itself. */
  private Conclusion overridden(int i, Found found) {
    @Nullable Conclusion winner = null;
    for (int j : exceptions[i]) {
      if (!met(all.get(j), found) || overriddenByAnother(j, i, found)) {
        continue;
      }
      Conclusion leaf = all.get(j);
      if (winner != null && winner.answer() != leaf.answer()) {
        throw new IllegalStateException(
            "two exceptions to " + all.get(i).id() + ": " + winner.id() + " and " + leaf.id());
      }
      winner = winner == null ? leaf : winner;
    }
    return winner == null ? all.get(i) : winner;
  }

  /** Whether some exception to j, which overrides i as well, holds. */
  private boolean overriddenByAnother(int j, int i, Found found) {
    for (int k : exceptions[j]) {
      if (all.get(k).overrides().contains(i) && met(all.get(k), found)) {
        return true;
      }
    }
    return false;
  }

  private boolean met(Conclusion conclusion, Found found) {
    return Condition.anyMet(conclusion.when(), found, definitions);
  }
}
