package org.capias.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in earlier encounters of the same sort: the nearest ones, and how often it came to
 * an arrest. Facts of the registry, not of the documents.
 *
 * @param sort what the counted cases have in common, in words ("visit to a state party, warrant
 *     public")
 * @param cases how many of them ended before the day in question, and with a known outcome
 * @param arrested in how many the person was arrested
 * @param low lower end of the 95 % Jeffreys interval of the share of arrests, 0 to 1; 0 where a
 *     rate is refused
 * @param high upper end; 1 where a rate is refused
 * @param nearest the most similar ones, most similar first
 */
public record CasesLike(
    String sort, int cases, int arrested, double low, double high, List<Precedent> nearest) {
  public CasesLike {
    nearest = List.copyOf(nearest);
  }

  /** Whether there are too few cases to speak of a rate: only the cases are to be shown then. */
  public boolean rateRefused() {
    return cases < FEWEST;
  }

  /** Below so many cases a rate would say more than is known. */
  public static final int FEWEST = 5;

  /**
   * An earlier encounter.
   *
   * @param id its id in the registry ({@code E040})
   * @param from first day as the registry has it, or null
   * @param why what makes it similar, in words
   * @param source where the registry has it from
   */
  public record Precedent(
      String id,
      String person,
      StateRef state,
      @Nullable PartialDate from,
      EncounterKind kind,
      Outcome outcome,
      String why,
      String source) {}
}
