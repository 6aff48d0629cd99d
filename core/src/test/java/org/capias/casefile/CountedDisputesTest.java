package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.casefile.DisputesTest.LEFT;
import static org.capias.casefile.DisputesTest.topics;

import org.junit.jupiter.api.Test;

/** What is counted and timed on such a day, in words that have little in common: which differ. */
class CountedDisputesTest {
  @Test
  void protestersByWhateverName() {
    assertThat(
            topics(
                LEFT + "Some 300 people protested in the square, police estimated.",
                LEFT + "More than 2,000 demonstrators gathered in the centre."))
        .contains("protesters");
    assertThat(
            topics(
                LEFT + "Several hundred protesters called for his arrest.",
                LEFT + "Thousands marched through Nairobi that evening."))
        .contains("protesters");
  }

  @Test
  void roundWordsAndFiguresThatFit() {
    assertThat(
            topics(
                LEFT + "Hundreds of demonstrators marched.",
                LEFT + "Some 400 people marched to the embassy."))
        .doesNotContain("protesters");
  }

  @Test
  void demonstratorsWhoWereSeizedAreOthers() {
    assertThat(
            topics(
                LEFT + "At least 40 demonstrators were arrested.",
                LEFT + "About 900 demonstrators came to the gate."))
        .doesNotContain("protesters");
  }

  @Test
  void twoRalliesOfOneText() {
    assertThat(
            topics(
                LEFT + "Some 300 people protested in Nairobi. In Mombasa 2,000 people protested.",
                LEFT + "About 5,000 demonstrators came to the gate."))
        .doesNotContain("protesters");
  }

  @Test
  void headsOfState() {
    assertThat(
            topics(
                LEFT + "Ten heads of state or government are taking part.",
                LEFT + "Six heads of state were at the opening."))
        .contains("heads of state present");
    assertThat(
            topics(
                LEFT + "Ten heads of state were invited to it.",
                LEFT + "Six heads of state were at the opening."))
        .doesNotContain("heads of state present");
    assertThat(
            topics(
                LEFT + "Both presidents dined. He met 50 community leaders.",
                LEFT + "Six heads of state were at the opening."))
        .doesNotContain("heads of state present");
  }

  @Test
  void statesThatCame() {
    assertThat(
            topics(
                LEFT + "Leaders of 57 Muslim nations declared it a city of their own.",
                LEFT + "It was a summit of 48 Islamic states."))
        .contains("states represented");
    assertThat(
            topics(
                LEFT + "The court has 123 member states.", LEFT + "It was a summit of 48 states."))
        .doesNotContain("states represented");
  }

  @Test
  void documentsThatWereSigned() {
    assertThat(
            topics(
                LEFT + "The delegations signed 15 documents.",
                LEFT + "The two signed nine agreements, the agency wrote."))
        .contains("documents signed");
    assertThat(
            topics(
                LEFT + "The delegations signed 15 documents.",
                LEFT + "Nine documents are to be signed, an aide said."))
        .doesNotContain("documents signed");
  }

  @Test
  void jetsAndMembersOfParliament() {
    assertThat(
            topics(
                LEFT + "His plane was escorted by four fighter jets.",
                LEFT + "He flew in the company of five fighter jets."))
        .containsAnyOf("aircraft beside his", "was escorted by");
    assertThat(
            topics(
                LEFT + "A minister said 110 MPs were travelling with him.",
                LEFT + "Some 80 legislators had gone with him."))
        .contains("members of parliament with him");
  }

  @Test
  void howLongTheyTalked() {
    assertThat(
            topics(
                LEFT + "The talks with Kibaki lasted more than three hours.",
                LEFT + "The two met for ninety minutes."))
        .contains("length of the talks");
    assertThat(
            topics(
                LEFT + "The talks with Kibaki lasted almost two hours.",
                LEFT + "The conversation took 110 minutes."))
        .doesNotContain("length of the talks");
  }

  @Test
  void atWhatHourHeLanded() {
    assertThat(
            topics(
                LEFT + "Bashir landed at Wilson Airport at 10.40.",
                LEFT + "Bashir landed at Wilson Airport shortly after noon."))
        .contains("hour of the landing");
    assertThat(
            topics(
                LEFT + "Bashir landed at Wilson Airport at about 9am.",
                LEFT + "Bashir landed at Wilson Airport at 9:20 am."))
        .doesNotContain("hour of the landing");
    assertThat(
            topics(
                LEFT + "Bashir landed at Wilson Airport at 10 a.m.",
                LEFT + "Bashir landed at Wilson Airport at 8 a.m. GMT."))
        .doesNotContain("hour of the landing");
  }

  @Test
  void votesOfABench() {
    assertThat(
            topics(
                LEFT + "By three votes to two the judges let it stand.",
                LEFT + "The judges voted four to one."))
        .contains("votes");
    assertThat(topics(LEFT + "The judges split 3-2.", LEFT + "The judges voted three to two."))
        .doesNotContain("votes");
  }

  @Test
  void howLongHeStayed() {
    assertThat(
            topics(
                LEFT + "Bashir went home after two days in Kenya.",
                LEFT + "Bashir spent a single day in Kenya."))
        .containsAnyOf("length of the stay", "spent");
    assertThat(
            topics(
                LEFT + "Bashir went home after two days in Kenya.",
                LEFT + "Bashir flew to Chad in July. In July he spent three days in Chad."))
        .doesNotContain("length of the stay");
  }

  @Test
  void reasonsThatDiffer() {
    String away = "Omar al-Bashir did not go to Kenya on Sunday. ";
    assertThat(
            topics(
                away + "He stayed in Khartoum because of a holiday, his office said.",
                away + "He stayed in Khartoum because of Kenyan anger, diplomats said."))
        .contains("reason for leaving or staying away");
  }

  @Test
  void aDayInACleftSentence() {
    String seized = "Charles Blé Goudé was arrested in Ghana in January. ";
    assertThat(
            topics(
                seized + "On 6 July 2013 Blé Goudé was surrendered to the ICC.",
                seized + "It was only on 4 July 2013 that Blé Goudé was handed to the ICC."))
        .anyMatch(topic -> topic.contains("handover"));
  }
}
