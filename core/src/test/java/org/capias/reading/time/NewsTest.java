package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.news;
import static org.capias.reading.time.Examples.only;
import static org.capias.reading.time.Examples.read;

import java.time.DayOfWeek;
import org.capias.model.PartialDate;
import org.junit.jupiter.api.Test;

/** News leans on its day of publication; all texts here are of Tuesday, 3 September 2024. */
class NewsTest {

  @Test
  void aWeekdayIsTheNearestPastOne() {
    assertThat(news("He landed on Monday.")).containsExactly("Monday=2024-09-02");
    assertThat(news("She spoke to reporters Wednesday.")).containsExactly("Wednesday=2024-08-28");
  }

  @Test
  void theVerbTellsWhetherAWeekdayIsStillToCome() {
    assertThat(news("The president will fly home on Friday.")).containsExactly("Friday=2024-09-06");
    assertThat(news("Minister to visit capital on Thursday")).hasSize(1);
  }

  @Test
  void aWeekdayKeepsItsPartOfTheDay() {
    assertThat(news("The plane landed on Monday evening."))
        .containsExactly("Monday evening=2024-09-02TEV");
  }

  @Test
  void aWeekdayWithoutAnAnchorStaysOne() {
    Time time = only("", "He landed on Monday.");
    assertThat(time.value()).isEqualTo(new TimeValue.Weekday(DayOfWeek.MONDAY, null));
    assertThat(time.basis()).isEqualTo(Basis.OPEN);
    assertThat(time.date()).isEmpty();
    assertThat(only("2024-09", "He landed on Monday.").date()).isEmpty();
  }

  @Test
  void oneFullDateFixesTheSameWeekdayElsewhere() {
    assertThat(read("2024-09", "He landed on Monday, Sept. 2. He left again on Monday."))
        .containsExactly("Monday, Sept. 2=2024-09-02", "Monday=2024-09-02");
  }

  @Test
  void pointingWordsAreNoFinerThanTheySay() {
    assertThat(news("It was told last week.")).containsExactly("last week=2024-W35");
    assertThat(news("It was told last year.")).containsExactly("last year=2023");
    assertThat(news("It happens this month.")).containsExactly("this month=2024-09");
    assertThat(news("They met yesterday.")).containsExactly("yesterday=2024-09-02");
    assertThat(news("The army fell 75 years ago.")).containsExactly("75 years ago=1949");
    assertThat(news("He went there five years ago.")).containsExactly("five years ago=2019");
  }

  @Test
  void aDayWithoutItsYearTakesTheNearest() {
    assertThat(news("He arrived on Sept. 2.")).containsExactly("Sept. 2=2024-09-02");
    assertThat(news("He was born in France and left on 20 December."))
        .containsExactly("20 December=2023-12-20");
    assertThat(news("The vote will be held on 14 January."))
        .containsExactly("14 January=2025-01-14");
  }

  @Test
  void aDayOfAnotherYearTakesTheNextOnesOfItsSentenceAlong() {
    assertThat(news("He came on 13 June 2015 and on 15 June he left. He came back on 1 September."))
        .containsExactly("13 June 2015=2015-06-13", "15 June=2015-06-15", "1 September=2024-09-01");
    assertThat(news("In 2013 he travelled widely, in July to the south."))
        .containsExactly("2013=2013", "July=2013-07");
  }

  @Test
  void aDayToldInFullKeepsItsYear() {
    assertThat(news("The attacks of Sept. 11, 2001, changed it. The Sept. 11 report says so."))
        .containsExactly("Sept. 11, 2001=2001-09-11", "Sept. 11=2001-09-11");
  }

  @Test
  void aTimetableIsAhead() {
    assertThat(news("Three more presidents join him on Friday."))
        .containsExactly("Friday=2024-09-06");
    assertThat(news("He had come on Sunday.")).containsExactly("Sunday=2024-09-01");
    assertThat(news("Aides say he came on Friday.")).containsExactly("Friday=2024-08-30");
  }

  @Test
  void aMonthAheadWantsNoVerbWhenItIsNear() {
    assertThat(news("They meet at a summit in late October."))
        .containsExactly("late October=2024-10");
    assertThat(news("The warrant of March was sealed.")).containsExactly("March=2024-03");
    assertThat(read("2023-10-12", "The court's warrant of March concerns two men."))
        .containsExactly("March=2023-03");
  }

  @Test
  void rangesGiveBothEnds() {
    assertThat(news("They meet between 3 and 5 June 2025."))
        .containsExactly("3=2025-06-03", "5 June 2025=2025-06-05");
    assertThat(news("They met June 3-5.")).containsExactly("June 3=2024-06-03", "5=2024-06-05");
  }

  @Test
  void theWordBeforeTiesTheTime() {
    assertThat(only("2024-09-03", "It has lasted since March 2023.").bound()).isEqualTo(Bound.FROM);
    assertThat(only("2024-09-03", "It lasted until 2019.").bound()).isEqualTo(Bound.TO);
    assertThat(only("2024-09-03", "It happened in 2024.").bound()).isEqualTo(Bound.AT);
  }

  @Test
  void shadesAreKept() {
    Time october = only("2024-09-03", "It began in late October.");
    assertThat(october.modifier()).isEqualTo(Modifier.END);
    assertThat(october.date()).contains(PartialDate.parse("2023-10"));
    assertThat(news("It began in the spring of 2023."))
        .containsExactly("the spring of 2023=2023-SP");
  }

  @Test
  void aDatelineStandsInForThePublication() {
    assertThat(read("", "Sep. 3rd, 2024\nA visit\n\nHe landed on Monday night."))
        .containsExactly("Sep. 3rd, 2024=2024-09-03", "Monday night=2024-09-02TNI");
    assertThat(read("2024", "ULAANBAATAR, Sept 3 (Agency) - He landed on Monday."))
        .containsExactly("Sept 3=2024-09-03", "Monday=2024-09-02");
  }

  @Test
  void aDayToldByAnEventStaysOpen() {
    Time time = only("2024-09-03", "They protested the day before his arrival.");
    assertThat(time.date()).isEmpty();
    assertThat(time.basis()).isNotEqualTo(Basis.PUBLISHED);
  }

  @Test
  void theVerbOfTheClauseOutweighsTheNearerMonth() {
    assertThat(news("The envoy arrived in the northern capital in December."))
        .containsExactly("December=2023-12");
    assertThat(news("The envoy was soon let go in October.")).containsExactly("October=2023-10");
    assertThat(news("He has been out of prison since November."))
        .containsExactly("November=2023-11");
    assertThat(news("They asked the council that meets in December."))
        .containsExactly("December=2024-12");
    assertThat(news("She took up an old invitation for December."))
        .containsExactly("December=2024-12");
    assertThat(news("The bench sets January 20 for the first hearing."))
        .containsExactly("January 20=2025-01-20");
    assertThat(news("The bench has set a new hearing for January 20."))
        .containsExactly("January 20=2025-01-20");
  }

  @Test
  void theMonthOfMayIsNoVerb() {
    assertThat(read("2024-11-26", "He was in Norria this May, in Varland in June."))
        .containsExactly("this May=2024-05", "June=2024-06");
  }

  @Test
  void whoIsSomewhereUntilFridayStaysThere() {
    assertThat(news("The envoy is in town until Friday.")).containsExactly("Friday=2024-09-06");
    assertThat(news("The envoy is in town until Friday; nobody was surprised."))
        .containsExactly("Friday=2024-09-06");
    assertThat(news("The envoy stayed until Friday.")).containsExactly("Friday=2024-08-30");
  }

  @Test
  void aWeekdayAndAWeekIsSevenDaysOn() {
    assertThat(news("The answer is due by Monday week.")).containsExactly("Monday week=2024-09-16");
  }

  @Test
  void oneDateInFiguresTellsTheOrderOfTheOthers() {
    assertThat(news("The notice of 25/03/2024 names 03/04/2024."))
        .containsExactly("25/03/2024=2024-03-25", "03/04/2024=2024-04-03");
    assertThat(news("The notice of 03/25/2024 names 03/04/2024."))
        .containsExactly("03/25/2024=2024-03-25", "03/04/2024=2024-03-04");
    assertThat(news("Posted 02/09/2024. The order of 05/06/2023 stands."))
        .containsExactly("02/09/2024=2024-09-02", "05/06/2023=2023-06-05");
    assertThat(news("The order of 05/06/2023 stands.")).containsExactly("05/06/2023=2023");
  }
}
