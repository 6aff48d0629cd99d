package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A warrant as a document tells of it, which need not be what the registry has.
 *
 * @param person whom it is for, as the text names him
 * @param court {@code ICC}, {@code ICTY}, {@code Special Court for Sierra Leone}, or a national
 *     court as named; null where the text does not say
 * @param date when it was issued, as told, or null
 * @param crimes what for, in the text's words, or null
 * @param evidence never empty
 * @param rule name of the reading rule
 */
public record ToldWarrant(
    PersonRef person,
    @Nullable String court,
    @Nullable PartialDate date,
    @Nullable String crimes,
    List<Evidence> evidence,
    String rule) {
  public ToldWarrant {
    evidence = List.copyOf(evidence);
  }
}
