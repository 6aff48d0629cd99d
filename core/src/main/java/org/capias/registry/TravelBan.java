package org.capias.registry;

import org.capias.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A travel ban of the Security Council on somebody on the list: states refuse entry and transit,
 * never arrest.
 *
 * @param regime id of a {@link Regime}
 * @param reference number on the list, or null
 * @param delisted null: not known, or still listed when the registry ends
 */
public record TravelBan(
    String person,
    String regime,
    @Nullable String reference,
    PartialDate listed,
    @Nullable PartialDate delisted,
    Origin origin) {

  /**
   * The list that a ban belongs to.
   *
   * @param resolutions the Council's resolutions
   * @param noticeDays working days before travel by which an exemption must be asked for, or null
   */
  public record Regime(
      String id,
      String resolutions,
      String name,
      String duty,
      String exemptions,
      @Nullable Integer noticeDays,
      Origin origin) {}
}
