package org.capias.archive.search;

import java.util.List;
import org.capias.model.PartialDate;

/**
 * What was asked, as understood; {@link QuestionParser} makes it, {@link Queries} asks the index.
 */
sealed interface Question {
  /** Every document. */
  record Everything() implements Question {}

  /** A word, or several that one word of the question is made of, in this order. */
  record Phrase(String field, List<String> words) implements Question {}

  /** Words that begin so. */
  record Beginning(String field, String letters) implements Question {}

  /** A value as a whole, as told: a person, an outlet, a language, a kind, a state, an id. */
  record Exactly(String field, String value) implements Question {}

  /** Published on some day of these. */
  record Within(PartialDate from, PartialDate to) implements Question {}

  record All(List<Question> of) implements Question {}

  record Any(List<Question> of) implements Question {}

  record Not(Question what) implements Question {}
}
