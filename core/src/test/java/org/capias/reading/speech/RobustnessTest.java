package org.capias.reading.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.capias.model.Statement;
import org.capias.reading.name.Cast;
import org.capias.reading.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {
  private static final Cast NOBODY = new Cast(List.of(), List.of());

  private static List<Statement> read(String text) {
    Page page = Pages.of(text);
    return Speech.in(page, NOBODY).statements();
  }

  /** Ten times the text may take some thirty times as long on a busy machine, not a hundred. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said that ",
        "“a ” \" ' said he , ",
        "a, b, c who, said, ",
        "court of ",
        "It said it. ",
        "The court ruled. They said so. ",
        "( he said ",
        "“He said no.\n\n",
        "according to , ",
        "his call for her claim that ",
      })
  void timeGrowsWithTheText(String pattern) {
    read(pattern.repeat(500));
    long small = time(pattern.repeat(2_000));
    long large = time(pattern.repeat(20_000));
    assertThat(large).isLessThan(Math.max(small, 5_000_000L) * 60);
  }

  private static long time(String text) {
    Page page = Pages.of(text);
    long start = System.nanoTime();
    Speech.in(page, NOBODY);
    return System.nanoTime() - start;
  }

  @Test
  void wordSoupThrowsNothingAndQuotesOnlyWhatStandsThere() {
    String[] words = {
      "said", "“", "”", "\"", "'", "the", "court", ",", ".", "that", "who", "he", "it", "and",
          "told",
      "according", "to", ":", ";", "(", ")", "—", "Berg", "not", "in", "\n\n", "?", "calls", "for",
          "of",
      "was", "by", "asked", "Monday", "his", "’s", "which", "if", "claim", "«", "»", "2024", "told",
          "''"
    };
    Random random = new Random(7);
    for (int n = 0; n < 3_000; n++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      String soup = text.toString();
      assertThatCode(() -> check(soup)).as(soup).doesNotThrowAnyException();
    }
  }

  private static void check(String text) {
    for (Statement one : read(text)) {
      one.evidence()
          .forEach(e -> assertThat(text.substring(e.start(), e.end())).isEqualTo(e.quote()));
    }
  }

  @Test
  void emptyAndOddTextsYieldNothing() {
    assertThat(read("")).isEmpty();
    assertThat(read("\u200b\u202e \u0007")).isEmpty();
    assertThat(read("”””” ““““ ''''")).isEmpty();
  }
}
