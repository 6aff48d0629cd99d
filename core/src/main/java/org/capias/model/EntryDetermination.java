package org.capias.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a state must refuse a person entry and transit under a travel ban of the Security
 * Council, and why. A question of its own beside the {@link Determination}: a ban keeps people out
 * and never asks for an arrest.
 *
 * @param answer yes: must refuse; no: need not; unknown: a fact is missing
 * @param reasons every rule asked, in order; the answer follows from them alone
 * @param bans the listings that stood on that day
 */
public record EntryDetermination(
    PersonRef person,
    StateRef state,
    LocalDate date,
    Presence presence,
    Answer answer,
    List<Determination.Reason> reasons,
    List<Ban> bans) {
  public EntryDetermination {
    reasons = List.copyOf(reasons);
    bans = List.copyOf(bans);
  }

  /**
   * A listing.
   *
   * @param regime name of the list
   * @param resolutions the resolutions behind it
   * @param exemptions what is exempt, in words
   * @param noticeDays working days before travel by which an exemption must be asked for, or null
   */
  public record Ban(
      String regime,
      String resolutions,
      PartialDate listed,
      @Nullable PartialDate delisted,
      String exemptions,
      @Nullable Integer noticeDays,
      String source) {}
}
