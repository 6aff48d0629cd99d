package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.capias.law.Determiner.Matter;
import org.capias.law.Territory.Bond;
import org.capias.law.Territory.Undertaking;
import org.capias.model.Answer;
import org.capias.model.Basis;
import org.capias.model.Determination;
import org.capias.model.PartialDate;
import org.capias.model.Presence;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules for which the world has no example yet, with facts made up for them. */
class HypotheticalFactsTest {
  private static final Registry REGISTRY = Registry.load();
  private static final PartialDate DAY = PartialDate.parse("2024-09-02");

  private static Determination with(
      String person, String state, Presence how, Undertaking... more) {
    Dossiers dossiers = new Dossiers(REGISTRY);
    Territory t = dossiers.of(REGISTRY.state(state).orElseThrow());
    Territory place =
        new Territory(
            t.state(),
            t.isState(),
            t.since(),
            t.before(),
            t.stays(),
            t.attempt(),
            t.signature(),
            t.announcements(),
            t.secondThoughts(),
            t.declarations(),
            t.orders(),
            List.of(more),
            t.outsideControl());
    Suspect suspect = dossiers.of(REGISTRY.person(person).orElseThrow());
    return new Determiner(REGISTRY).determine(null, new Matter(suspect, place, how, null), DAY);
  }

  private static Undertaking undertaking(Bond bond, String from, String covers) {
    return new Undertaking(bond, PartialDate.parse(from), null, covers, "made up");
  }

  private static String finding(Determination d, String rule) {
    return d.reasons().stream()
        .filter(r -> r.rule().equals(rule))
        .map(r -> r.holds().label())
        .findFirst()
        .orElse("silent");
  }

  @Test
  void aDeferralByTheCouncilLeavesTheRequestContested() {
    Determination d =
        with(
            "vladimir-putin",
            "MN",
            Presence.LANDED,
            undertaking(Bond.DEFERRAL, "2024-01-01", "ukraine"));
    assertThat(d.answer()).isEqualTo(Answer.CONTESTED);
    assertThat(finding(d, "council-deferral")).isEqualTo("contested");
  }

  @Test
  void aDeferralOfAnotherSituationDoesNot() {
    Determination d =
        with(
            "vladimir-putin",
            "MN",
            Presence.LANDED,
            undertaking(Bond.DEFERRAL, "2024-01-01", "darfur"));
    assertThat(d.answer()).isEqualTo(Answer.YES);
  }

  @Test
  void anAgreementThatAsksForConsentLeavesItContested() {
    Determination d =
        with(
            "vladimir-putin", "MN", Presence.LANDED, undertaking(Bond.CONSENT, "2003-01-01", "RU"));
    assertThat(d.answer()).isEqualTo(Answer.CONTESTED);
    assertThat(d.basis()).isEqualTo(Basis.STATE_PARTY);
    assertThat(d.views()).extracting(Determination.View::holder).contains("European Union");
  }

  @Test
  void anAgreementAboutOtherNationalsDoesNot() {
    Determination d =
        with(
            "vladimir-putin", "MN", Presence.LANDED, undertaking(Bond.CONSENT, "2003-01-01", "US"));
    assertThat(d.answer()).isEqualTo(Answer.YES);
  }

  @Test
  void anArrangementWithTheCourtBindsAStateThatIsNoParty() {
    Determination d =
        with(
            "vladimir-putin",
            "KG",
            Presence.LANDED,
            undertaking(Bond.COOPERATION, "2024-01-01", "vladimir-putin"));
    assertThat(d.answer()).isEqualTo(Answer.YES);
    assertThat(d.basis()).isEqualTo(Basis.AGREEMENT);
  }

  @Test
  void anArrangementOfALaterDayDoesNot() {
    Determination d =
        with(
            "vladimir-putin",
            "KG",
            Presence.LANDED,
            undertaking(Bond.COOPERATION, "2024-10-01", "vladimir-putin"));
    assertThat(d.answer()).isEqualTo(Answer.NO);
  }

  @Test
  void transitUnderSurrenderIsSettledWhateverElseIsOpen() {
    Determination d =
        with(
            "vladimir-putin",
            "MN",
            Presence.SURRENDER_TRANSIT,
            undertaking(Bond.DEFERRAL, "2024-01-01", "*"),
            undertaking(Bond.CONSENT, "2003-01-01", "*"));
    assertThat(d.answer()).isEqualTo(Answer.YES);
  }

  @Test
  void anAnswerThatRestsOnRowsOfTheUserSaysSo(@TempDir Path overlay) throws IOException {
    Files.writeString(
        overlay.resolve("parties.csv"),
        """
        state,deposited,instrument,in_force,rule,withdrawal_notified,withdrawal_revoked,withdrawal_effective,unverified,note,source,source2
        KG,2023-01-10,accession,2023-04-01,Art. 126(2),,,,,,https://example.org/made-up,
        """);
    Registry mine = Registry.load(overlay);
    Determination d =
        Law.with(mine)
            .determine(
                mine.person("vladimir-putin").orElseThrow(),
                mine.state("KG").orElseThrow(),
                DAY,
                Presence.LANDED,
                null);
    assertThat(d.answer()).isEqualTo(Answer.YES);
    assertThat(d.reasons())
        .filteredOn(r -> r.rule().equals("own-rows"))
        .singleElement()
        .satisfies(r -> assertThat(r.because()).contains("deposit of 10 January 2023"));
    assertThat(LocalDate.of(2023, 3, 11)).isEqualTo(SixtiethDay.after(LocalDate.of(2023, 1, 10)));
  }
}
