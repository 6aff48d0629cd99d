package org.capias.registry;

import java.util.List;
import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a court looks into: the frame of its warrants.
 *
 * @param id slug: {@code darfur}
 * @param court id of a {@link Tribunal}
 * @param states codes of the states where the crimes are said to have been committed
 * @param openedBy {@code state-referral}, {@code council-referral}, {@code proprio-motu}, {@code
 *     declaration}, {@code council}, {@code agreement} or {@code national-law}
 * @param referral day of the referral, or null
 * @param examination day on which a preliminary examination was announced, or null
 * @param investigation day on which the investigation began or was authorised, or null
 * @param resolution id of the Council's {@link Resolution}, or null
 */
public record Situation(
    String id,
    String name,
    String court,
    List<String> states,
    String openedBy,
    @Nullable PartialDate referral,
    @Nullable PartialDate examination,
    @Nullable PartialDate investigation,
    @Nullable String resolution,
    Origin origin) {
  public Situation {
    states = List.copyOf(states);
  }
}
