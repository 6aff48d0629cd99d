package org.capias.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.capias.model.Answer;
import org.capias.model.EntryDetermination;
import org.capias.model.Presence;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second question: entry and transit under a travel ban of the Security Council. */
class TravelBansTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Law LAW = Law.with(REGISTRY);

  private static EntryDetermination entry(
      String person, String state, String day, Presence presence) {
    return LAW.entry(
        REGISTRY.person(person).orElseThrow(),
        REGISTRY.state(state).orElseThrow(),
        LocalDate.parse(day),
        presence,
        null);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    // Listed, foreign state, member of the United Nations.
    "iyad-ag-ghaly, DZ, 2020-01-01, yes",
    // Party or not makes no difference to a ban of the Council.
    "noureddine-adam, SD, 2020-01-01, yes",
    "noureddine-adam, FR, 2020-01-01, yes",
    // His own state need not refuse him.
    "iyad-ag-ghaly, ML, 2020-01-01, no",
    "joseph-kony, UG, 2017-01-01, no",
    "joseph-kony, CD, 2017-01-01, yes",
    // Before the listing; never listed.
    "joseph-kony, CD, 2016-03-06, no",
    "vladimir-putin, MN, 2024-09-02, no",
    "omar-al-bashir, ZA, 2015-06-14, no",
    // Not a member of the United Nations.
    "iyad-ag-ghaly, VA, 2020-01-01, no",
  })
  void bindsEveryMemberButNotForItsOwnNationals(
      String person, String state, String day, String answer) {
    assertThat(entry(person, state, day, Presence.LANDED).answer().label()).isEqualTo(answer);
  }

  @Test
  void aSurrenderIsExempt() {
    assertThat(entry("iyad-ag-ghaly", "DZ", "2025-01-01", Presence.SURRENDER_TRANSIT).answer())
        .isEqualTo(Answer.NO);
  }

  @Test
  void aMonthOfListingIsNotADay() {
    assertThat(entry("callixte-mbarushimana", "DE", "2009-03-10", Presence.LANDED).answer())
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void theListingIsToldWithItsRegimeAndExemptions() {
    EntryDetermination entry = entry("joseph-kony", "CD", "2017-01-01", Presence.LANDED);
    assertThat(entry.bans())
        .singleElement()
        .satisfies(
            ban -> {
              assertThat(ban.exemptions()).isNotBlank();
              assertThat(ban.source()).isNotBlank();
            });
    assertThat(entry.reasons())
        .extracting(r -> r.rule() + " " + r.holds().label())
        .containsExactly(
            "ban-member yes", "ban-listed yes", "ban-own-national no", "ban-and-warrant yes");
  }
}
