package org.capias.law;

import java.util.List;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A step from findings to an answer: a labelled base case, or an exception that names the
 * conclusions it overrides (as in Catala: an exception wins because it says so, not because it
 * comes later).
 *
 * @param id its label
 * @param says what it concludes, in one sentence
 * @param overrides indices of the conclusions that this is an exception to; empty for a base case
 * @param when alternatives, never empty
 * @param basis the basis of the duty; null where nothing is owed, and for exceptions, which inherit
 *     that of the conclusion they override
 * @param strength rank among bases that hold together, 1 the strongest; 0 without a basis
 */
record Conclusion(
    String id,
    String says,
    List<Integer> overrides,
    List<Condition> when,
    Answer answer,
    @Nullable Basis basis,
    int strength) {
  Conclusion {
    overrides = List.copyOf(overrides);
    when = List.copyOf(when);
  }

  boolean isException() {
    return !overrides.isEmpty();
  }
}
