package org.capias.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.capias.model.Outcome;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.Test;

/** What the bundled registry answers, asked through its door alone. */
class RegistryTest {
  private static final Registry REGISTRY = Registry.load();

  @Test
  void saysWhichRegistryItIs() {
    assertThat(REGISTRY.version()).matches("[0-9]+(\\.[0-9]+)+");
    assertThat(REGISTRY.sha256()).matches("[0-9a-f]{64}");
    assertThat(REGISTRY.completeUntil()).isEqualTo("2026-05-31");
  }

  @Test
  void knowsEveryPublicWarrantOfTheCourt() {
    List<Warrant> warrants =
        REGISTRY.warrants().stream()
            .filter(w -> w.court().equals("ICC") && w.kind() == Warrant.Kind.WARRANT)
            .toList();
    Set<String> people = new HashSet<>();
    warrants.forEach(warrant -> people.add(warrant.person()));
    assertThat(warrants).hasSize(70);
    assertThat(people).hasSize(65);
  }

  @Test
  void keepsTheDatesOfAWarrantApart() {
    Warrant sealed = REGISTRY.warrantsOf("charles-ble-goude").get(0);
    assertThat(sealed.issued()).isEqualTo(PartialDate.parse("2011-12-21"));
    assertThat(sealed.publicSince()).isEqualTo(PartialDate.parse("2013-09-30"));
    assertThat(sealed.transmitted()).isNull();

    Warrant first = REGISTRY.warrantsOf("omar-al-bashir").get(0);
    assertThat(first.transmitted()).isEqualTo(PartialDate.parse("2009-03-06"));
    assertThat(first.ended()).isNull();
    assertThat(first.executed()).isNull();
  }

  @Test
  void deathAloneEndsNoWarrant() {
    Warrant afterDeath = REGISTRY.warrantsOf("mohammed-deif").get(0);
    assertThat(REGISTRY.person("mohammed-deif").orElseThrow().died())
        .isEqualTo(PartialDate.parse("2024-07-13"));
    assertThat(afterDeath.issued()).isEqualTo(PartialDate.parse("2024-11-21"));
    assertThat(afterDeath.ended()).isEqualTo(PartialDate.parse("2025-02-26"));
    assertThat(REGISTRY.warrantsOf("vincent-otti").get(0).ended()).isNull();
  }

  @Test
  void anApplicationOrASummonsAsksForNoArrest() {
    assertThat(REGISTRY.warrantsOf("min-aung-hlaing")).noneMatch(Warrant::asksForArrest);
    assertThat(REGISTRY.warrantsOf("uhuru-kenyatta")).noneMatch(Warrant::asksForArrest);
    assertThat(REGISTRY.warrantsOf("ratko-mladic")).allMatch(Warrant::asksForArrest);
  }

  @Test
  void knowsWhoWasAPartyOnADay() {
    assertThat(REGISTRY.parties()).hasSize(127);
    assertThat(REGISTRY.partyOn("AM", LocalDate.of(2024, 1, 31))).isEmpty();
    assertThat(REGISTRY.partyOn("AM", LocalDate.of(2024, 2, 1))).isPresent();
    assertThat(REGISTRY.partiesOf("AM").get(0).pendingOn(LocalDate.of(2023, 11, 14))).isTrue();
    assertThat(REGISTRY.partyOn("BI", LocalDate.of(2017, 10, 26))).isPresent();
    assertThat(REGISTRY.partyOn("BI", LocalDate.of(2017, 10, 27))).isEmpty();
    assertThat(REGISTRY.partyOn("ZA", LocalDate.of(2017, 1, 1))).isPresent();
    assertThat(REGISTRY.partiesOf("MY")).isEmpty();
    assertThat(REGISTRY.signatureOf("RU").orElseThrow().noIntention())
        .isEqualTo(PartialDate.parse("2016-11-30"));
  }

  @Test
  void knowsEveryMemberOfTheUnitedNations() {
    assertThat(REGISTRY.states())
        .filteredOn(state -> state.status() == State.Status.UN_MEMBER)
        .hasSize(193);
    assertThat(REGISTRY.states())
        .filteredOn(state -> state.status() == State.Status.OBSERVER)
        .extracting(State::iso2)
        .containsExactlyInAnyOrder("PS", "VA");
    assertThat(REGISTRY.state("NL").orElseThrow().inText()).isEqualTo("the Netherlands");
    assertThat(REGISTRY.state("TW").orElseThrow().origin().note()).contains("2758");
  }

  @Test
  void knowsWhatWasHeldOnADay() {
    assertThat(REGISTRY.officesOf("omar-al-bashir", LocalDate.of(2015, 6, 14)))
        .extracting(Office::kind)
        .containsExactly(Office.Kind.HEAD_OF_STATE);
    assertThat(REGISTRY.officesOf("omar-al-bashir", LocalDate.of(2019, 4, 12))).isEmpty();
    assertThat(REGISTRY.officesOf("vladimir-putin", LocalDate.of(2010, 1, 1)))
        .extracting(Office::kind)
        .containsExactly(Office.Kind.HEAD_OF_GOVERNMENT);
  }

  @Test
  void tellsTheDecisionsOnAnEncounterInTheirOrder() {
    PastEncounter visit = REGISTRY.encounter("E125").orElseThrow();
    assertThat(visit.state()).isEqualTo("MN");
    assertThat(visit.outcome()).isEqualTo(Outcome.NOT_ARRESTED);
    assertThat(visit.party()).isTrue();
    assertThat(REGISTRY.rulingsOn("E125"))
        .extracting(ruling -> String.valueOf(ruling.date()))
        .containsExactly("2024-10-24", "2024-11-29");
    assertThat(REGISTRY.rulingsOn("E163"))
        .extracting(Ruling::kind)
        .containsExactly(Ruling.Kind.NONE_FOUND);
  }

  @Test
  void keepsContradictionsAsSuch() {
    Contradiction open = REGISTRY.contradictionsOn("warrants", "mathieu-ngudjolo-chui-1").get(0);
    assertThat(open.valueA()).isEqualTo("2007-07-06");
    assertThat(open.valueB()).isEqualTo("2007-07-02");
    assertThat(open.used()).isEqualTo("a");
    Warrant row = REGISTRY.warrantsOf("mathieu-ngudjolo-chui").get(0);
    assertThat(String.valueOf(row.issued())).isEqualTo(open.valueA());
  }

  @Test
  void saysOfEveryFactWhetherAPageStandsBehindIt() {
    Person person = REGISTRY.person("vladimir-putin").orElseThrow();
    assertThat(person.origin().hasSource()).isTrue();
    assertThat(person.origin().covers("born")).isFalse();
    assertThat(REGISTRY.encounter("E001").orElseThrow().origin().hasSource()).isFalse();
    assertThat(REGISTRY.warrants()).allMatch(warrant -> !warrant.origin().source().isBlank());
  }

  @Test
  void countsItself() {
    TableCount encounters =
        REGISTRY.counts().stream().filter(c -> c.table().equals("encounters")).findFirst().get();
    assertThat(encounters.rows()).isEqualTo(175);
    assertThat(encounters.withSource()).isBetween(100, 174);
    assertThat(encounters.overlay()).isZero();
    assertThat(REGISTRY.changesSince(Registry.load())).isEmpty();
  }
}
