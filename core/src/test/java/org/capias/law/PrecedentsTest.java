package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.capias.law.Law.Like;
import org.capias.law.Law.Near;
import org.capias.model.EncounterKind;
import org.capias.model.Outcome;
import org.capias.model.Precedents;
import org.capias.model.Precedents.Precedent;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

class PrecedentsTest {
  private static final Law LAW = Law.with(Registry.load());

  private static Precedents before(String person, String state, String day) {
    LocalDate date = LocalDate.parse(day);
    Near near = new Near(person, state, date, null);
    return LAW.precedents(new Like(null, null, null, null, null, null, date, near));
  }

  @Test
  void beforeMongoliaNoServingLeaderWasArrestedByAParty() {
    Precedents.Rate rate = before("vladimir-putin", "MN", "2024-09-02").rate();
    assertThat(rate.n()).isEqualTo(16);
    assertThat(rate.arrested()).isZero();
    assertThat(rate.low()).isZero();
    assertThat(rate.high()).isCloseTo(0.1432, within(1e-4));
    assertThat(rate.outcomes()).containsEntry("left-early", 2).containsEntry("not-arrested", 14);
    assertThat(rate.encounters()).hasSize(16).contains("E074", "E089");
  }

  @Test
  void theNearestCasesComeFirstAndSayWhy() {
    List<Precedent> cases = before("vladimir-putin", "MN", "2024-09-02").cases();
    assertThat(cases.subList(0, 6)).extracting(c -> c.state().iso2()).startsWith("JO");
    assertThat(cases.get(0).why())
        .contains(
            "serving head of state or government", "state party", "visit", "decided by the Court");
    assertThat(cases.get(0).source()).isNotBlank();
  }

  @Test
  void aCaseIsNoPrecedentOfItself() {
    assertThat(before("vladimir-putin", "MN", "2024-09-03").cases())
        .extracting(Precedent::encounter)
        .doesNotContain("E125");
  }

  @Test
  void laterCasesAreNoPrecedents() {
    assertThat(before("omar-al-bashir", "MW", "2011-10-14").cases())
        .allMatch(c -> c.from().last().isBefore(LocalDate.of(2011, 10, 14)));
  }

  @Test
  void belowFiveCasesNoRateIsGiven() {
    Precedents.Rate rate = before("osama-njeem", "IT", "2025-01-19").rate();
    assertThat(rate.n()).isBetween(1, 4);
    assertThat(rate.low()).isNull();
    assertThat(rate.high()).isNull();
    assertThat(rate.encounters()).hasSize(rate.n());
  }

  @Test
  void anotherTribunalsCasesAreAnotherClass() {
    assertThat(before("vladimir-putin", "MN", "2024-09-02").rate().encounters())
        .doesNotContain("E003");
  }

  @Test
  void everyPartOfAFilterMustAgree() {
    Precedents found =
        LAW.precedents(
            new Like("omar-al-bashir", null, "head-of-state", "visit", true, null, null, null));
    assertThat(found.cases())
        .hasSize(16)
        .allMatch(c -> c.party() && c.kind() == EncounterKind.VISIT);
    assertThat(found.cases())
        .extracting(Precedent::from)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(
            LAW.precedents(new Like(null, "ZA", null, null, null, "left-early", null, null))
                .cases())
        .extracting(Precedent::encounter)
        .containsExactly("E074");
  }

  @Test
  void withoutAFilterAllCasesCount() {
    Precedents all = LAW.precedents(Like.ANYTHING);
    assertThat(all.rate().n()).isEqualTo(all.cases().size()).isGreaterThan(170);
    assertThat(all.rate().arrested())
        .isEqualTo((int) all.cases().stream().filter(c -> c.outcome() == Outcome.ARRESTED).count());
  }
}
