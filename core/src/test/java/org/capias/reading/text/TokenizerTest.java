package org.capias.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokens(text, 0);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Putin’s plane            ; Putin|’s|plane
          they don't know          ; they|do|n't|know
          a U.S.-based group       ; a|U.S.-based|group
          Omar al-Bashir, 79,      ; Omar|al-Bashir|,|79|,
          $2.4bn or 73.6%          ; $|2.4bn|or|73.6|%
          $US2.4 billion           ; $US|2.4|billion
          US2.4bn                  ; US2.4bn
          (D-N.C.) said            ; (|D-N.C.|)|said
          the ICC (court)'s view   ; the|ICC|(|court|)|'s|view
          at 6:30pm on 7/8/2024    ; at|6:30pm|on|7/8/2024
          AT&T and a@b.org         ; AT&T|and|a@b.org
          see https://a.org/b?c=d, ; see|https://a.org/b?c=d|,
          wait...what?!            ; wait|...|what|?|!
          the 85th No. 10          ; the|85th|No.|10
          """)
  void cutsAsWritten(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.split("\\|"));
  }

  @Test
  void hiddenCharactersInsideAWordBelongToItAndAreNotCompared() {
    Tokens tokens = Tokenizer.tokens("Pu\u200Btin is\u200E in Mon\u00ADgolia", 0);
    assertThat(tokens.size()).isEqualTo(4);
    assertThat(tokens.lower(0)).isEqualTo("putin");
    assertThat(tokens.word(0)).isEqualTo("Pu\u200Btin");
    assertThat(tokens.word(1)).isEqualTo("is");
    assertThat(tokens.lower(3)).isEqualTo("mongolia");
  }

  @Test
  void markupIsPassedOver() {
    assertThat(
            words(
                "<p class=\"a\">He left.</p><script>if (a<b) x();</script>No&nbsp;one <b>saw</b> 3"
                    + " < 4"))
        .containsExactly("He", "left", ".", "No", "one", "saw", "3", "<", "4");
  }

  @Test
  void everyTokenIsAPieceOfTheText() {
    String text = "\uD83D\uDE00 ok \uD83D x\u0000y \uFFFD “a”‘b’ \u202Eabc\u202C é e\u0301";
    Tokens tokens = Tokenizer.tokens(text, 0);
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertThat(tokens.lower(i)).isNotEmpty();
      last = tokens.end(i);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }
}
