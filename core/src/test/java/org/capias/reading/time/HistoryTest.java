package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A text of many far years is a history: its dates lean on each other, not on the day of writing.
 */
class HistoryTest {
  private static final String BEFORE =
      "The league was founded in 1862. It grew until 1870 and split in 1871. In 1874 it was"
          + " forbidden, and in 1875 its leaders fled. ";

  private static List<String> story(String text) {
    List<String> all = read("2024-09-03", BEFORE + text);
    return all.subList(5, all.size());
  }

  @Test
  void aMonthTakesTheYearOfTheStory() {
    assertThat(story("They returned in March 1876. In June they met again."))
        .containsExactly("March 1876=1876-03", "June=1876-06");
    assertThat(story("They returned on 5 March 1876. On 7 June they met again."))
        .containsExactly("5 March 1876=1876-03-05", "7 June=1876-06-07");
  }

  @Test
  void theStoryGoesOnOverTheTurnOfTheYear() {
    assertThat(story("They returned in December 1876. In January they met again."))
        .containsExactly("December 1876=1876-12", "January=1877-01");
  }

  @Test
  void aYearThatOpensASentenceCarriesTheStoryOn() {
    assertThat(story("They met in May 1876. In 1879 all was quiet. The siege began in April."))
        .containsExactly("May 1876=1876-05", "1879=1879", "April=1879-04");
  }

  @Test
  void aYearByTheWayDoesNot() {
    assertThat(
            story("They met in May 1876. The plan, printed by 1901, was kept. In June it rained."))
        .contains("June=1876-06");
  }

  @Test
  void stepsCountFromTheLastDate() {
    assertThat(story("The fort fell on 30 April 1876. Two days later the town fell."))
        .endsWith("Two days later=1876-05-02");
    assertThat(story("The fort fell on 30 April 1876. It was burnt the next day."))
        .endsWith("the next day=1876-05-01");
    assertThat(story("The fort fell in April 1876. The following year it was rebuilt."))
        .endsWith("The following year=1877");
    assertThat(story("The fort fell in April 1876. It was rebuilt later that month."))
        .endsWith("later that month=1876-04");
    assertThat(story("The fort fell in April 1876. It was rebuilt two days later."))
        .endsWith("two days later=XXXX-XX-XX");
  }

  @Test
  void aDateInsideAYearPointedAt() {
    assertThat(story("The fort fell in 1876. On July 25 of the same year it was sold."))
        .endsWith("July 25 of the same year=1876-07-25");
  }

  @Test
  void yearsBeforeTheCommonEra() {
    assertThat(story("The revolt began in 499 BC. Two years later, in 497, it was over."))
        .endsWith("499 BC=BC0499", "Two years later=BC0497", "497=BC0497");
    assertThat(story("The war (499–449 BC) was long.")).endsWith("499=BC0499", "449 BC=BC0449");
  }

  @Test
  void aWeekdayIsNotGuessed() {
    assertThat(story("The fort fell on a Friday.")).containsExactly("Friday=XXXX-WXX-5");
  }

  @Test
  void newsWithAFewOldYearsStaysNews() {
    assertThat(
            read(
                "2024-09-03",
                "He ruled from 1989 to 2003 and again in 2006. On Monday he came back, and on"
                    + " Sept. 2 he was received."))
        .endsWith("Monday=2024-09-02", "Sept. 2=2024-09-02");
  }
}
