package org.capias.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.capias.model.Polarity;
import org.capias.model.Statement;
import org.junit.jupiter.api.Test;

class SpeechTest {
  @Test
  void aQuotationBelongsToTheNameBesideItsVerb() {
    assertThat(Said.quotes("“The gate stays shut,” Marta Holm said on Friday."))
        .containsExactly("Marta Holm: The gate stays shut,");
    assertThat(Said.quotes("“The gate stays shut,” said Marta Holm, a harbour pilot."))
        .containsExactly("Marta Holm: The gate stays shut,");
    assertThat(Said.quotes("Marta Holm said: “The gate stays shut.”"))
        .containsExactly("Marta Holm: The gate stays shut.");
  }

  @Test
  void aCueInTheMiddleBreaksNoStatement() {
    assertThat(Said.quotes("“The gate,” Marta Holm said, “stays shut.”"))
        .containsExactly("Marta Holm: The gate, stays shut.");
    assertThat(Said.quotes("“The gate stays shut,” Marta Holm said. “Nobody has a key.”"))
        .containsExactly("Marta Holm: The gate stays shut, Nobody has a key.");
  }

  @Test
  void aQuotationOverParagraphsIsOneStatement() {
    assertThat(Said.quotes("Marta Holm said: “The gate stays shut.\n\n“Nobody has a key.”"))
        .containsExactly("Marta Holm: The gate stays shut. Nobody has a key.");
  }

  @Test
  void anAnnouncedParagraphIsTheQuotation() {
    assertThat(Said.quotes("Marta Holm said:\n\n“The gate stays shut. Go home.”"))
        .containsExactly("Marta Holm: The gate stays shut. Go home.");
  }

  @Test
  void theSentenceMayEndInsideTheMarks() {
    assertThat(Said.quotes("“Who has the key?” Marta Holm asked."))
        .containsExactly("Marta Holm: Who has the key?");
  }

  @Test
  void partsOfASentenceAreQuotedOneByOne() {
    assertThat(
            Said.quotes(
                "The ferry union called the plan “a bad joke” and a threat to “honest work”."))
        .containsExactly("ferry union: a bad joke", "ferry union: honest work");
  }

  @Test
  void appositionsNeitherHideNorReplaceTheSpeaker() {
    assertThat(
            Said.lines("The union's chairman, Ola Berg, told Radio Nord that the strike was over."))
        .containsExactly("Ola Berg> that the strike was over");
    assertThat(Said.lines("Ola Berg, who chairs the union, said that the strike was over."))
        .containsExactly("Ola Berg> that the strike was over");
  }

  @Test
  void theClauseMayComeFirstOrWithoutThat() {
    assertThat(Said.lines("The strike is over, union officials said on Monday."))
        .containsExactly("union officials> The strike is over");
    assertThat(Said.lines("Union officials said the strike was over."))
        .containsExactly("Union officials> the strike was over");
    assertThat(Said.lines("According to two witnesses, the boat sank at noon."))
        .containsExactly("two witnesses> the boat sank at noon");
    assertThat(Said.lines("The boat sank at noon, according to two witnesses."))
        .containsExactly("two witnesses> The boat sank at noon");
  }

  @Test
  void aSecondVerbSharesTheSubject() {
    assertThat(Said.lines("The ministry said that the pilot was safe and urged families to wait."))
        .containsExactly("ministry> that the pilot was safe", "ministry> families to wait");
    assertThat(Said.lines("The ministry defended the pilot, adding that he was safe."))
        .containsExactly("ministry> the pilot", "ministry> that he was safe");
  }

  @Test
  void demandsAndVerdictsAreStatements() {
    assertThat(Said.lines("Fishermen demanded an inquiry."))
        .containsExactly("Fishermen> an inquiry");
    assertThat(Said.lines("The council has called on the owner to pay."))
        .containsExactly("council> the owner to pay");
    assertThat(Said.lines("Divers' groups put the dead at more than 30."))
        .containsExactly("Divers' groups> the dead at more than 30");
    assertThat(Said.lines("The owner got a rebuke from the court for sailing at night."))
        .containsExactly("court> sailing at night");
  }

  @Test
  void denialsAreMarked() {
    Statement denial = Said.in("The owner denied that the boat was old.").get(0);
    assertThat(denial.polarity()).isEqualTo(Polarity.DENIED);
    assertThat(denial.cue()).isEqualTo("denied");
    Statement refusal = Said.in("The owner does not accept the report.").get(0);
    assertThat(refusal.polarity()).isEqualTo(Polarity.DENIED);
    assertThat(Said.in("The owner said that the boat was old.").get(0).polarity())
        .isEqualTo(Polarity.AFFIRMED);
  }

  @Test
  void whatWasNotOrMayBeSaidIsNoStatement() {
    assertThat(Said.lines("The mayor has not condemned the raid.")).isEmpty();
    assertThat(Said.lines("The mayor may announce a curfew.")).isEmpty();
    assertThat(Said.lines("Nobody knows what happens if the mayor says that he is ill.")).isEmpty();
  }

  @Test
  void aPronounGoesOnWithTheSpeakerBefore() {
    assertThat(
            Said.lines(
                "A customs officer told reporters that the ship had left. He denied a bribe."))
        .containsExactly("A customs officer> that the ship had left", "A customs officer> a bribe");
    assertThat(Said.lines("The harbour union called the plan a joke. It wants a vote."))
        .contains("harbour union> a vote");
  }

  @Test
  void theyStandsForTheLastSubjectThatIsMany() {
    assertThat(
            Said.quotes("Ruritania and Borduria left the pact on Monday. They called it “a cage”."))
        .containsExactly("Ruritania and Borduria: a cage");
  }

  @Test
  void insideSomebodysWordsThePronounIsHim() {
    assertThat(Said.quotes("The harbour board met the union. The union said it felt “betrayed”."))
        .containsExactly("union: betrayed");
  }

  @Test
  void aShortFormIsGivenItsFullName() {
    assertThat(
            Said.lines(
                "The Lakeside High Court heard the case. Weeks later the court ruled that he must"
                    + " pay."))
        .contains("Lakeside High Court> that he must pay");
  }

  @Test
  void signsSpeakForThoseWhoHoldThem() {
    assertThat(Said.quotes("Some dockers held signs demanding, “Open the gate now.”"))
        .containsExactly("Some dockers: Open the gate now.");
  }

  @Test
  void aNounMayAttribute() {
    assertThat(Said.quotes("Nothing came of Holm and Berg's declaration of a “lasting truce”."))
        .containsExactly("Holm and Berg: lasting truce");
  }

  @Test
  void aViewNeedsNoVerbOfSaying() {
    assertThat(Said.quotes("For Marta Holm, the head of the union, it was “a day of shame”."))
        .containsExactly("Marta Holm: a day of shame");
  }

  @Test
  void withoutASpeakerInTheTextThereIsNone() {
    assertThat(Said.quotes("Ola Berg left the room. It was “the worst night of the year” in town."))
        .containsExactly("nobody: the worst night of the year");
  }

  @Test
  void evidenceIsTheWholeSentence() {
    String text = "Rain fell. “The gate stays shut,” Marta Holm said on Friday. Snow fell.";
    Statement one = Said.in(text).get(0);
    assertThat(one.evidence()).hasSize(1);
    assertThat(one.evidence().get(0).quote())
        .isEqualTo("“The gate stays shut,” Marta Holm said on Friday.");
  }

  @Test
  void wordsInsideAQuotationAreNotTheNarrators() {
    assertThat(Said.lines("“They told me that he fled,” Marta Holm said."))
        .containsExactly("Marta Holm: They told me that he fled,");
  }
}
