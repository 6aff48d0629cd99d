package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.capias.model.Account;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.model.Reading;
import org.capias.model.Verdict;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** What two articles on one event answer differently, read from their sentences. */
class AnswersTest {
  private static final Registry REGISTRY = Registry.load();
  private static final Reader READER = Reader.with(REGISTRY);

  private static List<Account> accounts(String day, String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      PartialDate published = PartialDate.parse(day);
      String id = "sha256:" + (char) ('a' + i);
      readings.add(
          READER.read(
              new Document(id, i + ".txt", texts[i], 0, null, null, null, published, null, "en")));
    }
    return CaseFiles.of(readings, List.of(), REGISTRY).accounts();
  }

  /** The values on which the articles differ under this topic. */
  private static List<String> differ(String topic, String day, String... texts) {
    return accounts(day, texts).stream()
        .filter(a -> a.topic().equals(topic) && a.verdict() == Verdict.DISAGREE)
        .flatMap(a -> a.values().stream().map(Account.Value::value))
        .toList();
  }

  @Test
  void whoGaveHimselfUpWasNotCaught() {
    String one = "Ali Kushayb was arrested in Birao on Monday. Kushayb surrendered voluntarily.";
    String two = "Ali Kushayb was seized by soldiers in Birao on Monday.";
    assertThat(differ("how he came into custody", "2020-06-09", one, two))
        .containsExactlyInAnyOrder("gave himself up", "caught");
    assertThat(differ("how he came into custody", "2020-06-09", two, two + " Police confirmed it."))
        .isEmpty();
  }

  @Test
  void countsOfAnIndictmentAreCounted() {
    String start = "Charles Taylor was arrested in Nigeria on Wednesday. ";
    assertThat(
            differ(
                "number of counts",
                "2006-03-30",
                start + "Taylor is charged with nine counts.",
                start + "The indictment has twelve counts."))
        .containsExactlyInAnyOrder("nine", "twelve");
    assertThat(
            differ(
                "number of counts",
                "2006-03-30",
                start + "Taylor is charged with nine counts.",
                start + "Leaders of twelve countries met in Abuja."))
        .isEmpty();
  }

  @Test
  void oneStateIsBoundOrNot() {
    String came = "Omar al-Bashir arrived in Chad on Wednesday. ";
    assertThat(
            differ(
                "duty of the state to arrest",
                "2010-07-22",
                came + "Chad has no duty to seize anybody, a minister said.",
                came + "Chad has a duty to arrest him, lawyers said."))
        .containsExactlyInAnyOrder("not bound", "bound");
  }

  @Test
  void whoDeniesOneReasonDoesNotContradictAnother() {
    String left = "Omar al-Bashir left Nigeria on Monday";
    String topic = "reason for leaving or staying away";
    String busy = left + " because of another engagement.";
    String denied = left + ". His envoy denied that he left for fear of arrest.";
    String fear = left + " for fear of arrest, a diplomat said.";
    assertThat(differ(topic, "2013-07-16", busy, denied)).isEmpty();
    assertThat(differ(topic, "2013-07-16", busy, fear)).hasSize(2);
    assertThat(differ(topic, "2013-07-16", fear, denied)).hasSize(2);
  }

  @Test
  void aWithdrawalTakesEffectOnOneDay() {
    String quit = "The Philippines left the International Criminal Court. ";
    assertThat(
            differ(
                "day on which the withdrawal takes effect",
                "2019-03-18",
                quit + "The withdrawal took effect on Sunday.",
                quit + "The withdrawal takes effect on Monday, 18 March."))
        .containsExactlyInAnyOrder("2019-03-17", "2019-03-18");
  }

  @Test
  void twoWarrantsOfOneBreathAreOneValue() {
    assertThat(
            differ(
                "date of the warrant",
                "2013-07-16",
                "The ICC issued two warrants for Omar al-Bashir, in 2009 and 2010.",
                "The ICC issued a warrant for Omar al-Bashir in 2006."))
        .containsExactlyInAnyOrder("2009, 2010", "2006");
  }

  @Test
  void aMonthThatHoldsBothDaysTakesNoSide() {
    assertThat(
            differ(
                "arrest date",
                "2012-03-30",
                "Abdullah al-Senussi was arrested in Mauritania on 17 March 2012.",
                "Abdullah al-Senussi was arrested in Mauritania on 16 March 2012.",
                "Abdullah al-Senussi was arrested in Mauritania in March 2012."))
        .containsExactlyInAnyOrder("2012-03-16", "2012-03-17");
  }

  @Test
  void neitherNorIsNoneOfBoth() {
    String came = "Vladimir Putin arrived in Azerbaijan on Sunday. Azerbaijan ";
    assertThat(
            differ(
                "membership in the Court",
                "2024-08-19",
                came + "has neither signed nor ratified the Rome Statute.",
                came + "signed the Rome Statute but has not ratified it."))
        .contains("not signed, not ratified: Rome Statute");
  }

  @Test
  void theDeadOfOneDisasterAndOneDetourAreOneMatterInWhateverWords() {
    List<Account> accounts =
        accounts(
            "2011-10-15",
            "Omar al-Bashir arrived in Malawi on Friday. Nineteen people died in the July riots."
                + " The detour was about 300km.",
            "Omar al-Bashir arrived in Malawi on Friday. Twenty-one people were killed in riots."
                + " The route was roughly 300 kilometres longer.");
    assertThat(accounts)
        .anyMatch(a -> a.verdict() == Verdict.DISAGREE && a.topic().contains("riots"))
        .anyMatch(
            a ->
                a.verdict() == Verdict.AGREE
                    && a.values().stream().anyMatch(v -> v.value().contains("300km")));
  }
}
