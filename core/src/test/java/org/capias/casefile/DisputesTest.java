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

/**
 * Short articles of our own, read by the reader: what of them is a dispute, and what is none. It is
 * over 300 lines so that what is one dispute and what only looks like it stand side by side.
 */
class DisputesTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);
  static final String LEFT = "Omar al-Bashir flew to Kenya on Sunday for a summit. ";

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

  static List<String> topics(String... texts) {
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
