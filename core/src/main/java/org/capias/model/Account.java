package org.capias.model;

import java.util.List;

/**
 * One value over all documents that tell it, and whether they agree.
 *
 * @param topic what it is ("arrival date")
 * @param about id of the encounter or the subject it belongs to
 * @param values each value with the documents that tell it; more than one for {@link
 *     Verdict#DISAGREE}; of a {@link Verdict#DEVELOPMENT} in the order of publication
 */
public record Account(String topic, String about, Verdict verdict, List<Value> values) {
  public Account {
    values = List.copyOf(values);
  }

  /**
   * One value of an account.
   *
   * @param value in the normal form of its topic (a date in EDTF, a number with its unit)
   * @param documents ids of the documents, without copies of each other
   */
  public record Value(String value, List<String> documents, List<Evidence> evidence) {
    public Value {
      documents = List.copyOf(documents);
      evidence = List.copyOf(evidence);
    }
  }
}
