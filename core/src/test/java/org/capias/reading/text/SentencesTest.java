package org.capias.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> sentences(String... lines) {
    Page page = Pages.of(lines);
    return page.sentences().stream()
        .map(s -> page.tokens().words(s.first(), s.end()).replace('\n', ' '))
        .toList();
  }

  @Test
  void aStopThatBelongsToAnAbbreviationEndsNothing() {
    assertThat(
            sentences(
                "The U.S. President met Gen. Ode at 7 p.m. on Sept. 3 near St. Anne.",
                "Then-Rep. Ode (D-N.C.) of No. 10 Ltd. lost Ode v. Crown, see p. 4.",
                "J. R. Ode of Ft. Alder et al. wrote it."))
        .hasSize(3);
  }

  @Test
  void butMayEndOneAllTheSame() {
    assertThat(
            sentences(
                "He lives in the U.S. He came at 7 p.m. The door was open. She said no. Why?"))
        .containsExactly(
            "He lives in the U.S.",
            "He came at 7 p.m.",
            "The door was open.",
            "She said no.",
            "Why?");
  }

  @Test
  void aMissingSpaceIsSeen() {
    assertThat(sentences("That was the end.The next day he left.")).hasSize(2);
  }

  @Test
  void closingMarksStayWithTheirSentence() {
    assertThat(sentences("“Let him go.” The guard did. (Nobody saw it.) He ran. ”"))
        .containsExactly("“Let him go.”", "The guard did.", "(Nobody saw it.)", "He ran. ”");
  }

  @Test
  void anEllipsisInsideASentenceDoesNotEndIt() {
    assertThat(sentences("He asked ... Mr. Ode to wait. And then… Nothing."))
        .containsExactly("He asked ... Mr. Ode to wait.", "And then…", "Nothing.");
  }

  @Test
  void theNumberOfAnItemBelongsToIt() {
    assertThat(sentences("2. The court wrote. 3. Nobody answered."))
        .containsExactly("2. The court wrote.", "3. Nobody answered.");
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    Page page =
        Pages.of(
            "The general came to the capital on a Monday morning in the",
            "rain, and nobody at the airport had been told what to do with",
            "him, so that he stood about for an hour before a car was sent",
            "for him and his bags. The court learnt of it from the papers",
            "and wrote a letter, which has not been answered so far.",
            "",
            "The next day he left again.");
    assertThat(page.sentences()).hasSize(3);
    assertThat(page.sentences().get(1).paragraph()).isZero();
    assertThat(page.sentences().get(2).paragraph()).isEqualTo(1);
  }

  @Test
  void aLineIsAParagraphWhereNothingIsWrapped() {
    assertThat(sentences("A Day in Court", "The judge came late", "He left early.")).hasSize(3);
  }

  @Test
  void anEndlessSentenceIsCut() {
    Page page = Pages.of("and so he went on, ".repeat(2_000));
    assertThat(page.sentences()).allMatch(s -> s.size() <= 600).hasSizeGreaterThan(20);
  }
}
