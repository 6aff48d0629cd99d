package org.capias.casefile;

import java.util.List;
import org.capias.model.Evidence;
import org.capias.model.PersonRef;

/**
 * What one document answers to a question that all reports of such a day come to.
 *
 * @param topic the question: "length of the summit"
 * @param about of whom or what
 * @param value the answer, in a normal form
 * @param evidence the sentence or sentences; never empty
 */
record Fact(String topic, Of about, String value, Sense sense, List<Evidence> evidence) {
  /**
   * Of whom or what.
   *
   * @param key the same for facts that are compared, however the name is spelled
   * @param name for the account
   */
  record Of(String key, String name) {
    /** For what a story has but one of: the withdrawal, the summit. */
    static final Of THE_STORY = new Of("", "");

    static Of named(String name) {
      return new Of(Folded.text(name), name);
    }

    static Of person(PersonRef person) {
      String id = person.id();
      return id != null ? new Of(id, person.name()) : named(person.name());
    }
  }

  Fact(String topic, Of about, String value, Sense sense, Line line) {
    this(topic, about, value, sense, List.of(line.evidence()));
  }

  Fact {
    evidence = List.copyOf(evidence);
  }

  static Fact choice(String topic, Of about, String answer, Line line) {
    return new Fact(topic, about, answer, new Sense.Choice(answer), line);
  }

  String document() {
    return evidence.get(0).document();
  }
}
