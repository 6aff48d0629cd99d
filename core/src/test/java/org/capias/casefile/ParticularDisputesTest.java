package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.casefile.DisputesTest.LEFT;
import static org.capias.casefile.DisputesTest.topics;

import org.junit.jupiter.api.Test;

/** What is told in no common word and yet differs: reasons, duties, captures, counts, figures. */
class ParticularDisputesTest {
  @Test
  void whyATripWasNotMade() {
    String given = "Omar al-Bashir called off his trip to Kenya on Sunday ";
    assertThat(
            topics(
                given + "because of a heavy schedule, his office said.",
                given + "after Ethiopia refused to let his plane through its airspace."))
        .contains("reason for leaving or staying away");
    assertThat(
            topics(
                given + "because of a heavy schedule, his office said.",
                given
                    + "as he was busy, an aide told reporters. Ethiopia had closed its airspace."))
        .isEmpty();
  }

  @Test
  void whetherTheStateWasBound() {
    assertThat(
            topics(
                LEFT + "Kenya was obliged to arrest him, lawyers said.",
                LEFT + "Kenya was under no obligation to detain him, its minister said."))
        .contains("duty of the state to arrest");
    assertThat(
            topics(
                LEFT + "Kenya was obliged to arrest him, lawyers said.",
                LEFT + "He was last seen in a country that was under no obligation to detain him.",
                LEFT + "Kenya would be under no duty to arrest him if it left the Court."))
        .doesNotContain("duty of the state to arrest");
  }

  @Test
  void whetherHeIsImmune() {
    assertThat(
            topics(
                LEFT + "As head of state he enjoys immunity, the ministry said.",
                LEFT + "Judges ruled that he was not immune."))
        .contains("immunity from arrest");
  }

  @Test
  void caughtOrOfHisOwnWill() {
    String told = "Bosco Ntaganda is in custody in Rwanda since Monday. ";
    assertThat(
            topics(
                "Bosco Ntaganda was arrested in Rwanda on Monday, police said.",
                told + "Bosco Ntaganda gave himself up in Rwanda on Monday, diplomats said."))
        .contains("how he came into custody");
  }

  @Test
  void figuresThatOneTextSetsAgainstEachOther() {
    assertThat(topics("The police put the crowd at 3,000 and the organisers at 9,000."))
        .contains("how many");
    assertThat(
            topics(
                "At least 40 people were killed in the raid, the hospital said. The army puts the"
                    + " number at 12."))
        .contains("how many");
    assertThat(
            topics(
                "At least 40 people were killed in the raid. The army puts the number at 55.",
                "The police put the cost at 12 million dollars."))
        .doesNotContain("how many");
  }

  @Test
  void countsOfAnIndictment() {
    String told = "Bosco Ntaganda was arrested in Rwanda on Monday on a warrant of the ICC ";
    assertThat(
            topics(
                told + "with seven counts of war crimes.",
                told + "with nine counts of war crimes and two of crimes against humanity."))
        .contains("number of counts of war crimes")
        .doesNotContain("number of counts of crimes against humanity");
  }

  @Test
  void theDayOnWhichAStateIsOut() {
    assertThat(
            topics(
                "The withdrawal of Kenya from the Rome Statute takes effect on 3 May 2013.",
                "The withdrawal of Kenya from the Rome Statute takes effect on 9 June 2014."))
        .contains("day on which the withdrawal takes effect");
    assertThat(
            topics(
                "The withdrawal of Kenya from the Rome Statute takes effect on 3 May 2013.",
                "The withdrawal of Uganda from the Rome Statute takes effect on 9 June 2014."))
        .doesNotContain("day on which the withdrawal takes effect");
  }

  @Test
  void whatBecameOfTheVisa() {
    String asked = "Omar al-Bashir called off his trip to the United States on Sunday. ";
    assertThat(
            topics(
                asked + "His visa application was still pending, an official said.",
                asked + "Washington had refused him a visa, the ministry said."))
        .contains("what became of the visa");
    assertThat(
            topics(
                asked + "His visa application was still pending, an official said.",
                asked + "Washington should refuse him a visa, activists said."))
        .doesNotContain("what became of the visa");
    assertThat(
            topics(
                asked + "Washington had received his visa request, an official said.",
                asked + "Washington had refused him a visa, the ministry said."))
        .doesNotContain("what became of the visa");
  }

  @Test
  void theDeadOfOneWarWithoutItsName() {
    assertThat(
            topics(
                LEFT + "About 300,000 people have died in the war.",
                LEFT + "The war has killed more than 400,000 people."))
        .contains("have died in the war");
  }

  @Test
  void numbersOfTwoMonths() {
    assertThat(
            topics(
                "Kenya's police made 2,000 arrests at the border in July.",
                "Kenya's police made 1,700 arrests at the border in June."))
        .isEmpty();
    assertThat(
            topics(
                "Kenya's police made 2,000 arrests at the border in July.",
                "Kenya's police made 1,700 arrests at the border in July."))
        .isNotEmpty();
  }
}
