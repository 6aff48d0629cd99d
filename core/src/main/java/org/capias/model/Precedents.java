package org.capias.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Past cases and what became of them.
 *
 * @param cases most similar first
 * @param rate how often such a case ended in an arrest
 */
public record Precedents(List<Precedent> cases, Rate rate) {
  public Precedents {
    cases = List.copyOf(cases);
  }

  /**
   * One past case.
   *
   * @param encounter id in the registry: {@code E125}
   * @param office {@code head-of-state} … {@code other}: what the person was then
   * @param party whether the state was a party then
   * @param why what it has in common with the case at hand, in words; empty where none was given
   * @param finding formal finding in words, or null
   */
  public record Precedent(
      String encounter,
      PersonRef person,
      StateRef state,
      PartialDate from,
      @Nullable PartialDate to,
      String occasion,
      EncounterKind kind,
      Outcome outcome,
      String office,
      boolean party,
      List<String> why,
      @Nullable String finding,
      String source) {
    public Precedent {
      why = List.copyOf(why);
    }
  }

  /**
   * A rate with its uncertainty, or the refusal of one: below five cases none is given.
   *
   * @param among what the counted cases have in common, in words
   * @param encounters the cases behind the number
   * @param n how many
   * @param arrested how many of them ended in an arrest
   * @param low lower end of the 95 % Jeffreys interval, or null where a rate is refused
   * @param high upper end, or null
   * @param outcomes how many ended how, by label of the {@link Outcome}
   */
  public record Rate(
      String among,
      List<String> encounters,
      int n,
      int arrested,
      @Nullable Double low,
      @Nullable Double high,
      Map<String, Integer> outcomes) {
    public Rate {
      encounters = List.copyOf(encounters);
    }
  }
}
