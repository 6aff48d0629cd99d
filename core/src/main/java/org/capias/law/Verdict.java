package org.capias.law;

import org.capias.model.Answer;
import org.capias.model.Basis;

/**
 * What the findings amount to. Sealed, so that whoever handles one handles all; there is no default
 * kind. The conclusion that led here is kept: it says why in one sentence.
 */
sealed interface Verdict {
  Conclusion conclusion();

  /** Bound, on that basis. */
  record Bound(Basis basis, Conclusion conclusion) implements Verdict {}

  /** The point is open in the case law; the basis is the one that would bind. */
  record Disputed(Basis basis, Conclusion conclusion) implements Verdict {}

  /** Nothing is owed. */
  record NotOwed(Conclusion conclusion) implements Verdict {}

  /** Consented to be bound, but not yet in force for the state. */
  record NotYetInForce(Conclusion conclusion) implements Verdict {}

  /** A fact is missing, or the place is not a state. */
  record NotKnown(Conclusion conclusion) implements Verdict {}

  static Verdict of(Conclusion conclusion, Basis basis) {
    return switch (conclusion.answer()) {
      case YES -> new Bound(basis, conclusion);
      case CONTESTED -> new Disputed(basis, conclusion);
      case NO -> new NotOwed(conclusion);
      case NOT_IN_FORCE -> new NotYetInForce(conclusion);
      case UNKNOWN -> new NotKnown(conclusion);
    };
  }

  default Answer answer() {
    return conclusion().answer();
  }

  /** The strongest basis of the duty; none where nothing is owed or known. */
  default Basis basis() {
    if (this instanceof Bound bound) {
      return bound.basis();
    }
    return this instanceof Disputed disputed ? disputed.basis() : Basis.NONE;
  }
}
