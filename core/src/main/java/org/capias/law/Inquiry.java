package org.capias.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.capias.law.Condition.Definition;
import org.capias.model.Determination.Reason;
import org.capias.model.Holds;
import org.jspecify.annotations.Nullable;

/**
 * All rules asked about one question. A rule is asked when its {@code asked} lines say so, which
 * may ask other rules first; no rule is asked twice. Not thread-safe; made anew for each question.
 */
final class Inquiry implements Condition.Found {
  private final List<Rule> rules;
  private final List<Definition> definitions;
  private final Probe[] probes;
  private final Question question;
  private final @Nullable Held[] held;
  private final boolean[] done;

  Inquiry(List<Rule> rules, List<Definition> definitions, Probe[] probes, Question question) {
    this.rules = rules;
    this.definitions = definitions;
    this.probes = probes;
    this.question = question;
    this.held = new @Nullable Held[probes.length];
    this.done = new boolean[probes.length];
  }

  @Override
  public @Nullable Holds of(int rule) {
    Held found = held(rule);
    return found == null ? null : found.holds();
  }

  private @Nullable Held held(int rule) {
    if (!done[rule]) {
      done[rule] = true; // A rule that came back to itself would find itself not asked.
      if (Condition.anyMet(rules.get(rule).asked(), this, definitions)) {
        held[rule] = probes[rule].ask(question);
      }
    }
    return held[rule];
  }

  /** Every rule that was asked, in the order of the rulebook. */
  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < probes.length; i++) {
      Held found = held(i);
      if (found != null) {
        Rule rule = rules.get(i);
        reasons.add(
            new Reason(
                rule.id(),
                Objects.requireNonNullElse(found.article(), rule.article()),
                found.holds(),
                found.because().get(),
                Objects.requireNonNullElse(found.source(), rule.source())));
      }
    }
    return reasons;
  }
}
