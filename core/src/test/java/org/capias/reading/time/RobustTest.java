package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.capias.model.Document;
import org.capias.model.PartialDate;
import org.capias.reading.text.Page;
import org.junit.jupiter.api.Test;

/** Whatever the text: no crash, places that lie in the text, cost in proportion, same answer. */
class RobustTest {
  private static final List<String> SOUP =
      List.of(
          "the",
          "a",
          "of",
          "in",
          "to",
          "and",
          "-",
          "–",
          ",",
          ".",
          ";",
          "'",
          "’",
          "(",
          ")",
          "\n",
          "\n\n",
          "Monday",
          "Sunday",
          "May",
          "march",
          "Sept.",
          "February",
          "30",
          "31",
          "29",
          "0",
          "1",
          "2nd",
          "99th",
          "1999",
          "2024",
          "0000",
          "9999",
          "2024-02-30",
          "31/02/2023",
          "BC",
          "AD",
          "480",
          "'99",
          "1980s",
          "70s",
          "century",
          "19th",
          "last",
          "next",
          "this",
          "that",
          "same",
          "previous",
          "following",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "year",
          "years",
          "decade",
          "centuries",
          "second",
          "quarter",
          "first",
          "two",
          "twenty",
          "hundred",
          "half",
          "few",
          "ago",
          "later",
          "earlier",
          "before",
          "after",
          "early",
          "late",
          "mid",
          "end",
          "beginning",
          "spring",
          "winter",
          "morning",
          "night",
          "noon",
          "10:61",
          "25:00",
          "5 p.m.",
          "o'clock",
          "every",
          "each",
          "daily",
          "Christmas",
          "Easter",
          "Thanksgiving",
          "Eve",
          "now",
          "former",
          "will",
          "said",
          "mid-May",
          "two-day",
          "12-31",
          "1914-18",
          "99999999999999",
          "X",
          "\u200b",
          "\ud83d\ude00",
          "\u202e",
          "weekend",
          "millennium",
          "Q9",
          "fiscal",
          "%",
          "$");

  @Test
  void anySoupOfWordsIsRead() {
    Random random = new Random(20240903);
    String[] published = {"", "2024", "2024-02", "2024-02-29", "0001-01-01", "9999-12-31"};
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(SOUP.get(random.nextInt(SOUP.size())));
        text.append(random.nextInt(6) == 0 ? "" : " ");
      }
      check(Examples.times(published[round % published.length], text.toString()), text.toString());
    }
  }

  private static void check(Times times, String text) {
    int at = 0;
    for (Time time : times.all()) {
      assertThat(time.from()).as(text).isGreaterThanOrEqualTo(at).isLessThan(time.to());
      assertThat(time.to()).as(text).isLessThanOrEqualTo(text.length());
      assertThat(time.value().timex()).as(text).isNotEmpty();
      assertThat(time.date().map(PartialDate::toString)).as(text).isNotNull();
      at = time.to();
    }
  }

  @Test
  void fiveMegabytesOfDatesCostInProportion() {
    String piece = "On 3 and 5 June 2019, two days after Monday the 2nd of May 1997-98 and ";
    String small = piece.repeat(5_000);
    String large = piece.repeat(75_000);
    assertThat(large.length()).isGreaterThan(5_000_000);
    Page one = page(small);
    Page many = page(large);
    long cost = best(one);
    long more = best(many);
    assertThat(Duration.ofNanos(more)).isLessThan(Duration.ofNanos(cost * 60 + 500_000_000L));
    assertThat(Times.in(many).all().size()).isEqualTo(Times.in(one).all().size() * 15);
  }

  private static long best(Page page) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = System.nanoTime();
      Times.in(page);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  @Test
  void longListsOfNumbersAndDashesEndSoon() {
    String text =
        "1-".repeat(20_000) + " the the the " + "two ".repeat(20_000) + "3 and ".repeat(20_000);
    check(Examples.times("2024-09-03", text), text);
  }

  @Test
  void manyThreadsGiveTheSameAnswer() throws Exception {
    String text = "He landed on Monday evening, 75 years ago, and will leave on 14 May.";
    List<String> alone = Examples.news(text);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<String>>> tasks =
          java.util.Collections.nCopies(200, () -> Examples.news(text));
      for (Future<List<String>> answer : pool.invokeAll(tasks)) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static Page page(String text) {
    return Page.of(
        new Document(
            "sha256:0",
            "t.txt",
            text,
            0,
            null,
            null,
            null,
            PartialDate.parse("2024-09-03"),
            null,
            "en"));
  }
}
