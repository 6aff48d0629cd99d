package org.capias.law;

import java.util.List;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Conditions joined by {@code and}, over what other rules have found. {@code warrant-in-force is
 * yes and party-on-date is not no}; {@code executable is met} for a definition; {@code
 * immunity-bars is asked} for a rule of which only matters that it was asked.
 *
 * <p>A rule that was not asked holds nothing: {@code is yes} is false of it, {@code is not yes}
 * true.
 *
 * @param text the words, for messages
 */
record Condition(String text, List<Term> terms) {
  Condition {
    terms = List.copyOf(terms);
  }

  /** One term: a rule or a definition, and what is asked of it. */
  sealed interface Term {
    /**
     * {@code rule is [not] value}.
     *
     * @param value null for {@code asked}
     */
    record OfRule(int rule, @Nullable Holds value, boolean negated) implements Term {}

    /** {@code definition is [not] met}. */
    record OfDefinition(int definition, boolean negated) implements Term {}
  }

  /** What the rules have found, by index in the rulebook. */
  interface Found {
    /** Null where the rule was not asked. */
    @Nullable Holds of(int rule);
  }

  boolean met(Found found, List<Definition> definitions) {
    for (Term term : terms) {
      if (!met(term, found, definitions)) {
        return false;
      }
    }
    return true;
  }

  private static boolean met(Term term, Found found, List<Definition> definitions) {
    if (term instanceof Term.OfRule of) {
      Holds holds = found.of(of.rule());
      boolean is = of.value() == null ? holds != null : holds == of.value();
      return is != of.negated();
    }
    Term.OfDefinition of = (Term.OfDefinition) term;
    return anyMet(definitions.get(of.definition()).when(), found, definitions) != of.negated();
  }

  /** Whether any of these alternatives is met; no alternatives means always. */
  static boolean anyMet(List<Condition> alternatives, Found found, List<Definition> definitions) {
    if (alternatives.isEmpty()) {
      return true;
    }
    for (Condition alternative : alternatives) {
      if (alternative.met(found, definitions)) {
        return true;
      }
    }
    return false;
  }

  /** A name for alternatives, so that conclusions read as sentences. */
  record Definition(String name, String says, List<Condition> when) {
    Definition {
      when = List.copyOf(when);
    }
  }
}
