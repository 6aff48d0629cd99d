package org.capias.model;

import java.util.List;

/**
 * An agreement that a document tells of.
 *
 * @param parties as named
 * @param about its subject, in the text's words
 * @param status how far it has come
 * @param evidence never empty
 * @param rule name of the reading rule
 */
public record Agreement(
    List<String> parties,
    String about,
    AgreementStatus status,
    List<Evidence> evidence,
    String rule) {
  public Agreement {
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
  }
}
