package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.only;
import static org.capias.reading.time.Examples.times;

import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.reading.text.Page;
import org.junit.jupiter.api.Test;

/** The door: what other passes ask for. */
class TimesTest {

  @Test
  void theNearestDateOfTheSentenceIsFound() {
    String text = "Warned last week, he landed on Monday for two days. He left on Tuesday.";
    Document document =
        new Document(
            "sha256:0",
            "t",
            text,
            0,
            null,
            null,
            null,
            PartialDate.parse("2024-09-04"),
            null,
            "en");
    Page page = Page.of(document);
    Times times = Times.in(page);
    int landed = page.tokens().at(text.indexOf("landed"));
    int left = page.tokens().at(text.indexOf("left"));
    assertThat(times.near(landed).flatMap(Time::date)).contains(PartialDate.parse("2024-09-02"));
    assertThat(times.near(left).flatMap(Time::date)).contains(PartialDate.parse("2024-09-03"));
    assertThat(times.in(page.sentences().get(0))).hasSize(3);
    assertThat(times.in(page.sentences().get(1))).hasSize(1);
  }

  @Test
  void noDateInTheSentenceGivesNone() {
    String text = "He landed.";
    Page page = Page.of(new Document("sha256:0", "t", text, 0, null, null, null, null, null, "en"));
    assertThat(Times.in(page).near(0)).isEmpty();
    assertThat(Times.in(page).all()).isEmpty();
  }

  @Test
  void placesAreThoseOfTheWordsAlsoWithinAToken() {
    Time time = only("2024-09-03", "The mid-September summit is far.");
    assertThat(time.from()).isEqualTo(4);
    assertThat(time.to()).isEqualTo(17);
    assertThat(time.first()).isEqualTo(1);
    assertThat(time.end()).isEqualTo(2);
    assertThat(time.modifier()).isEqualTo(Modifier.MID);
  }

  @Test
  void aDateIsNeverFinerThanTold() {
    // the week lies in two months
    assertThat(only("2024-09-03", "He left last week.").date()).contains(PartialDate.parse("2024"));
    assertThat(only("2024-09-18", "He left last week.").date())
        .contains(PartialDate.parse("2024-09"));
    assertThat(only("2024-09-03", "He left in spring 2023.").date())
        .contains(PartialDate.parse("2023"));
    assertThat(only("2024-09-03", "He stayed two days.").date()).isEmpty();
    assertThat(only("2024-09", "He left yesterday.").date()).isEmpty();
    assertThat(only("2024", "He left last year.").date()).contains(PartialDate.parse("2023"));
  }

  @Test
  void theBasisIsTold() {
    assertThat(only("2024-09-03", "He left on 2 May 2020.").basis()).isEqualTo(Basis.EXPLICIT);
    assertThat(only("2024-09-03", "He left on Monday.").basis()).isEqualTo(Basis.PUBLISHED);
    assertThat(only("", "He left on 2 May.").basis()).isEqualTo(Basis.OPEN);
    assertThat(only("", "He left on 2 May.").value().timex()).isEqualTo("XXXX-05-02");
    assertThat(times("", "He came on 1 May 2020. He left on 2 May.").all().get(1).basis())
        .isEqualTo(Basis.TEXT);
    assertThat(times("", "He came in 2019, then in 2020. He left on 2 May.").all().get(2).basis())
        .isEqualTo(Basis.OPEN);
  }

  @Test
  void aLengthThatIsPartOfADateKeepsIt() {
    Time time = only("2024-09-03", "It was the last week of August 2023.");
    assertThat(time.value())
        .isEqualTo(new TimeValue.Length("1", Unit.WEEK, PartialDate.parse("2023-08")));
  }
}
