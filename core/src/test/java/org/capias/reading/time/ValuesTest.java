package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.reading.time.Examples.news;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One expression, one value; published on Tuesday, 3 September 2024. */
class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // dates in full
        "It was 27 June 1950.                    | 27 June 1950=1950-06-27",
        "It was the 25th of August, 1917.        | the 25th of August, 1917=1917-08-25",
        "It was Sunday, 29 June 2003.            | Sunday, 29 June 2003=2003-06-29",
        "It was September 1, 1939.               | September 1, 1939=1939-09-01",
        "Filed 2024-02-29.                       | 2024-02-29=2024-02-29",
        "Filed 25/12/2023.                       | 25/12/2023=2023-12-25",
        "Filed 12/25/2023.                       | 12/25/2023=2023-12-25",
        "Filed 02.09.2024.                       | 02.09.2024=2024-09-02",
        "It was February of 1940.                | February of 1940=1940-02",
        // day or month first: nothing but the year is sure
        "Filed 3/9/2023.                         | 3/9/2023=2023",
        // no such day
        "It was 31 February 2023.                | 31 February 2023=2023-02",
        // years and longer
        "It began in the 1980s.                  | the 1980s=198",
        "It began in the '80s.                   | the '80s=198",
        "It began in the nineties.               | the nineties=199",
        "It began in the 19th century.           | the 19th century=18",
        "It began in the late nineteenth century.| the late nineteenth century=18",
        "It began in mid-2007.                   | mid-2007=2007",
        "Forces fled in '99.                     | '99=1999",
        // parts of years
        "It ended in the third quarter.          | the third quarter=2024-Q3",
        "It ended in Q3 2023.                    | Q3 2023=2023-Q3",
        "It ended in the first half of 2008.     | the first half of 2008=2008-H1",
        "It ended last summer.                   | last summer=2023-SU",
        "It will end next spring.                | next spring=2025-SP",
        "It ended in the winter of 2021-22.      | the winter of 2021-22=2021-WI",
        // pointing words
        "It ended the day before yesterday.      | the day before yesterday=2024-09-01",
        "It ends tonight.                        | tonight=2024-09-03TNI",
        "It ended last night.                    | last night=2024-09-02TNI",
        "It ended this morning.                  | this morning=2024-09-03TMO",
        "It ended last weekend.                  | last weekend=2024-W35-WE",
        "It ended over the weekend.              | the weekend=2024-W35-WE",
        "It ended two weeks ago.                 | two weeks ago=2024-W34",
        "It ended ten days ago.                  | ten days ago=2024-08-24",
        "It ended three months ago.              | three months ago=2024-06",
        "It will end two years from now.         | two years from now=2026",
        "It ended a decade ago.                  | a decade ago=201",
        "It ended last September.                | last September=2023-09",
        "It ended last Monday.                   | last Monday=2024-09-02",
        "It will end next Tuesday.               | next Tuesday=2024-09-10",
        "It ended on Friday last week.           | Friday last week=2024-08-30",
        "It ended in June last year.             | June last year=2023-06",
        "It ended in late October last year.     | late October last year=2023-10",
        "It will be over by the end of the year. | the end of the year=2024",
        "It ended years ago.                     | years ago=PAST_REF",
        "It is over now.                         | now=PRESENT_REF",
        "He left recently.                       | recently=PAST_REF",
        // hours
        "He left at 5:30 p.m. on Friday.         | 5:30 p.m.=2024-08-30T17:30;Friday=2024-08-30",
        "He left at noon.                        | noon=2024-09-03T12:00",
        "He left at 1430 GMT.                    | 1430 GMT=2024-09-03T14:30",
        "He left at three o'clock.               | three o'clock=2024-09-03T03:00",
        "He left on the morning of April 19, 1775. | the morning of April 19, 1775=1775-04-19TMO",
        "They marched at night.                  | night=XXXX-XX-XXTNI",
        // beside a date
        "He left the day after Christmas 2023.   | the day after Christmas 2023=2023-12-26",
        "He left two days before 3 June 2020.    | two days before 3 June 2020=2020-06-01",
        // feasts
        "He left on Christmas Eve.               | Christmas Eve=2023-12-24",
        "He left at Easter 2019.                 | Easter 2019=2019-04-21",
        "He left on Thanksgiving 2018.           | Thanksgiving 2018=2018-11-22",
        // durations
        "It took two and a half years.           | two and a half years=P2.5Y",
        "It took more than three months.         | more than three months=P3M",
        "It was a three-day visit.               | three-day=P3D",
        "It took several hours.                  | several hours=PTXH",
        "It took half an hour.                   | half an hour=PT30M",
        "It took a couple of weeks.              | a couple of weeks=P2W",
        "It took twenty-one years.               | twenty-one years=P21Y",
        "It took two hundred and five days.      | two hundred and five days=P205D",
        "It took months.                         | months=PXM",
        "It lasted the past two decades.         | the past two decades=P2DE",
        "The 18-year-old won.                    | 18-year-old=P18Y",
        "It was the last week of August.         | the last week of August=P1W",
        "It will last for the next decade.       | the next decade=P1DE",
        "It will be built over the next year.    | the next year=P1Y",
        "it ended on monday, 2 september 2024.   | monday, 2 september 2024=2024-09-02",
        "IT ENDED ON MONDAY, SEPT. 2, 2024.      | MONDAY, SEPT. 2, 2024=2024-09-02",
        // again and again
        "It comes daily.                         | daily=P1D",
        "It comes every Monday.                  | every Monday=XXXX-WXX-1",
        "It comes every two years.               | every two years=P2Y",
        "It comes on Fridays.                    | Fridays=XXXX-WXX-5",
      })
  void isRead(String text, String expected) {
    assertThat(String.join(";", news(text))).isEqualTo(expected);
  }
}
