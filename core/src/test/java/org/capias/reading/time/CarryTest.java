package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.news;
import static org.capias.reading.time.Examples.read;

import org.junit.jupiter.api.Test;

/** Where a date without a year takes one from, in texts that do not tell their own day. */
class CarryTest {

  @Test
  void anotherDateOfTheTextIsNoReasonForAYear() {
    assertThat(read("", "The court was founded in 2002. In July the president may go there."))
        .containsExactly("2002=2002", "July=XXXX-07");
    assertThat(
            read(
                "",
                "He was freed on 9 June 2017. Much was said of it. Nobody knew where he was."
                    + " Lawyers wrote letters. In July he was seen in Zintan."))
        .containsExactly("9 June 2017=2017-06-09", "July=XXXX-07");
  }

  @Test
  void aStoryThatHasToldItsYearGoesOn() {
    assertThat(read("", "On 11 March 2025 he was arrested. On 12 March he was flown out."))
        .containsExactly("11 March 2025=2025-03-11", "12 March=2025-03-12");
    assertThat(read("", "He came in December 2023. In January he left."))
        .containsExactly("December 2023=2023-12", "January=2024-01");
    assertThat(read("", "In 2013 he travelled widely. In July he went to Abuja."))
        .containsExactly("2013=2013", "July=2013-07");
  }

  @Test
  void aYearToldByTheWayIsNotTheStorys() {
    assertThat(read("", "The warrant of March 2023 stands. In April he travelled to Mongolia."))
        .containsExactly("March 2023=2023-03", "April=XXXX-04");
    assertThat(read("", "Judges, who met in March 2023, were silent. He came in April."))
        .containsExactly("March 2023=2023-03", "April=XXXX-04");
    assertThat(read("", "The order issued in March 2023 stands. He came in April."))
        .containsExactly("March 2023=2023-03", "April=XXXX-04");
  }

  @Test
  void whatIsAheadIsNotOfAYearPast() {
    assertThat(read("", "They met on 3 April 2024. He will travel there on 5 May."))
        .containsExactly("3 April 2024=2024-04-03", "5 May=XXXX-05-05");
  }

  @Test
  void backwardsNoYearIsCarried() {
    assertThat(read("", "They met on 3 April 2024. They had met in January."))
        .containsExactly("3 April 2024=2024-04-03", "January=XXXX-01");
  }

  @Test
  void aWeekdayThatFitsTheOnlyYearConfirmsIt() {
    assertThat(read("", "It was the summer of 2024. He landed on Monday, Sept. 2."))
        .contains("Monday, Sept. 2=2024-09-02");
    assertThat(read("", "It was the summer of 2023. He landed on Monday, Sept. 2."))
        .contains("Monday, Sept. 2=XXXX-09-02");
  }

  @Test
  void aDatelineWithoutAYearIsOfNoYear() {
    assertThat(
            read(
                "", "HARARE, Sept 3 (Agency) - He landed on Monday. The warrant is of March 2023."))
        .containsExactly("Sept 3=XXXX-09-03", "Monday=XXXX-WXX-1", "March 2023=2023-03");
  }

  @Test
  void anHourIsOfADayToldInItsSentence() {
    assertThat(read("", "On 2 September 2024 he landed at 9 pm."))
        .containsExactly("2 September 2024=2024-09-02", "9 pm=2024-09-02T21:00");
    assertThat(read("", "The warrant is of 17 March 2023. He landed overnight."))
        .containsExactly("17 March 2023=2023-03-17", "overnight=XXXX-XX-XXTNI");
  }

  @Test
  void whatCountsFromTheLastDateWantsItNear() {
    assertThat(news("He came on 2 June 2015. Two days later he left."))
        .containsExactly("2 June 2015=2015-06-02", "Two days later=2015-06-04");
    assertThat(
            news(
                "He came on 2 June 2015. A. B. C. Judges met. Lawyers wrote. Nobody answered."
                    + " The army was silent. Two days later he left."))
        .containsExactly("2 June 2015=2015-06-02", "Two days later=XXXX-XX-XX");
  }
}
