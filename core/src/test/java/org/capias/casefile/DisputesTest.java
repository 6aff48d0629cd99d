package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.CaseFile;
import org.capias.model.ClaimTopic;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** Short articles of our own, read by the reader: what of them is a dispute, and what is none. */
class DisputesTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);
  private static final String LEFT = "Omar al-Bashir flew to Kenya on Sunday for a summit. ";

  private static List<Account> disputes(String... texts) {
    return file(texts).accounts().stream().filter(a -> a.verdict() == Verdict.DISAGREE).toList();
  }

  private static CaseFile file(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      Document document =
          new Document(
              "sha256:" + (char) ('a' + i),
              i + ".txt",
              texts[i],
              0,
              null,
              null,
              null,
              PartialDate.parse("2013-07-16"),
              null,
              "en");
      readings.add(READER.read(document));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY);
  }

  private static List<String> topics(String... texts) {
    return disputes(texts).stream().map(Account::topic).toList();
  }

  @Test
  void leavingEarlyAndLeavingAsPlanned() {
    assertThat(
            topics(
                LEFT + "Bashir cut short his stay and was gone on Monday.",
                LEFT + "Bashir returned as planned to Khartoum on Monday."))
        .contains("early departure");
  }

  @Test
  void twoReasonsForOneDeparture() {
    assertThat(
            topics(
                LEFT + "Bashir left because of another engagement, his office said.",
                LEFT + "Bashir left out of fear of arrest, diplomats said."))
        .contains("reason for leaving or staying away");
  }

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
  void silenceIsNoContradiction() {
    assertThat(topics(LEFT + "Bashir cut short his stay.", LEFT + "Nobody arrested him."))
        .isEmpty();
  }

  @Test
  void lengthsOfOneMeeting() {
    assertThat(
            topics(
                LEFT + "The two-day summit began on Sunday.",
                LEFT + "It is a three-day summit of African leaders."))
        .containsAnyOf("length of the meeting", "duration");
    assertThat(topics(LEFT + "A two-day summit began.", LEFT + "The summit took two days."))
        .isEmpty();
  }

  @Test
  void yearsInHidingCountedAndTold() {
    String caught = "Ratko Mladic was arrested in Serbia on Thursday. ";
    assertThat(
            topics(
                caught + "He had been on the run since 1995.",
                caught + "It came after five years in hiding."))
        .contains("time in hiding");
    assertThat(
            topics(
                caught + "He had been on the run since 1995.",
                caught + "It came after 18 years in hiding."))
        .isEmpty();
  }

  @Test
  void aCrimeLeftOutIsNoDisputeAndAnotherListIs() {
    String wanted =
        "Omar al-Bashir visited Kenya on Sunday. The ICC issued a warrant for him over ";
    assertThat(topics(wanted + "genocide.", wanted + "war crimes and genocide.")).isEmpty();
    assertThat(
            topics(
                wanted + "war crimes and genocide.",
                wanted + "crimes against humanity and genocide."))
        .contains("crimes in the warrant");
  }

  @Test
  void oneTownInTwoQuartersOfACountry() {
    assertThat(
            topics(
                LEFT + "He then saw the eastern town of Garissa.",
                LEFT + "He then saw the western town of Garissa."))
        .contains("where it lies");
    assertThat(
            topics(
                LEFT + "He then saw the eastern town of Garissa.",
                LEFT + "He then saw the northeastern town of Garissa."))
        .isEmpty();
  }

  @Test
  void aNameInAnotherSpellingIsTheSameSite() {
    assertThat(
            topics(LEFT + "He once ran the Kaber Prison.", LEFT + "He once ran the Kobar Prison."))
        .isEmpty();
    assertThat(
            topics(LEFT + "He once ran the Kobar Prison.", LEFT + "He once ran the Kodar Prison."))
        .contains("name of the prison");
  }

  @Test
  void somebodyWhoWasThereAndWasNot() {
    assertThat(
            topics(
                LEFT + "Uhuru Kenyatta greeted him at the airport.",
                LEFT + "His deputy, and not Uhuru Kenyatta, greeted him."))
        .contains("who met the visitor");
    assertThat(
            topics(
                LEFT + "Uhuru Kenyatta greeted him at the airport.",
                LEFT + "William Ruto greeted him at the airport."))
        .isEmpty();
  }

  @Test
  void aDenialBehindASentenceThatTellsNothingIsNoDispute() {
    assertThat(disputes(LEFT + "The weather was fine. Omar al-Bashir has denied the allegations."))
        .extracting(Account::topic)
        .doesNotContain("whether it is so");
  }

  @Test
  void aDenialOfWhatWasJustToldIsADisputeInOneDocument() {
    List<Account> disputes =
        disputes(LEFT + "A minister said that he had been promised safety. Kenya denied this.");
    assertThat(disputes).extracting(Account::topic).containsExactly("whether it is so");
    assertThat(disputes.get(0).about())
        .isEqualTo("“A minister said that he had been promised safety”");
    assertThat(disputes.get(0).values()).hasSize(2);
  }

  @Test
  void aDebtToldWithTwoSumsAndSumsOfDifferentThings() {
    assertThat(
            topics(
                LEFT + "Kenya waives $2.4 billion of debt.",
                LEFT + "Kenya lets it off a debt of $2.1 billion."))
        .contains("debt");
    assertThat(
            topics(
                LEFT + "Kenya waives $2.4 billion of debt.",
                LEFT + "Kenya promised aid of $2.1 billion."))
        .isEmpty();
  }

  @Test
  void theDayOfAWarrantThatTheRegistryDoesNotHave() {
    String visit = "Omar al-Bashir visited Kenya on Sunday. ";
    assertThat(
            topics(
                visit + "The ICC issued its warrants in 2009 and 2010.",
                visit + "The ICC issued a warrant for him in 2006."))
        .contains("date of the warrant");
    assertThat(
            topics(
                visit + "The ICC issued a warrant for him in 2009.",
                visit + "The ICC issued a warrant for him in 2010."))
        .isEmpty();
  }

  @Test
  void theEndOfAMembershipAtOnceOrAfterNotice() {
    assertThat(
            topics(
                LEFT + "Burundi leaves the ICC with immediate effect, its government said.",
                LEFT + "Burundi leaves the ICC. A withdrawal counts one year after notice."))
        .contains("when the withdrawal takes effect");
  }

  @Test
  void aDayOfTheStayIsNoOtherDayOfArrival() {
    String came = "Omar al-Bashir arrived in Kenya on 13 July 2013.";
    assertThat(topics(came, "Omar al-Bashir was in Kenya on 14 July 2013 to attend a feast."))
        .doesNotContain("arrival date");
    assertThat(topics(came, "Omar al-Bashir was dining in Nairobi, Kenya, on 14 July 2013."))
        .doesNotContain("arrival date");
    assertThat(topics(came, "Omar al-Bashir arrived in Kenya on 14 July 2013."))
        .contains("arrival date");
    assertThat(topics(came, "Omar al-Bashir was in Kenya on 12 July 2013 to attend a feast."))
        .contains("arrival date");
  }

  @Test
  void anEarlierJourneyToldInPassingIsNoOtherDay() {
    assertThat(
            topics(
                "Omar al-Bashir landed in Kenya on 14 July 2013.",
                "On July 15, Omar al-Bashir will take part in a session in Kenya.\n\n"
                    + "Omar al-Bashir has arrived in Kenya on a state visit.\n\n"
                    + "This is Bashir's second trip to Kenya this year: in February, he took part"
                    + " in a summit here."))
        .doesNotContain("arrival date");
  }

  @Test
  void journeysCalledOffInTwoYearsAreTwo() {
    assertThat(
            topics(
                "Last year Omar al-Bashir cancelled a visit to Uganda.",
                "Omar al-Bashir will not travel to Uganda this year."))
        .isEmpty();
  }

  @Test
  void aReferralThatIsQuashedIsNone() {
    assertThat(
            topics(
                "The judges of the ICC quashed the referral of Kenya to the Security Council.",
                "A referral to the Security Council was not warranted, the ICC found."))
        .isEmpty();
  }

  @Test
  void aLongNameInCommonIsNoMatterInCommon() {
    Scene simple =
        Scene.article("a", "2031-05-03")
            .text("Agnes Mora needs votes, says the first.")
            .claims(ClaimTopic.SUPPORT, "Agnes Mora", "passes with", "51", "votes");
    Scene blocked =
        Scene.article("b", "2031-05-03")
            .text("Votes may stop Agnes Mora, says the second.")
            .claims(ClaimTopic.SUPPORT, "Agnes Mora", "can be stopped by", "41", "votes");
    CaseFile file = CaseFiles.of(List.of(simple.reading(), blocked.reading()), List.of(), REGISTRY);
    assertThat(file.accounts()).noneMatch(a -> a.verdict() == Verdict.DISAGREE);
  }
}
