package org.capias.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class TaggerTest {
  @Test
  void tellsVerbsFromNounsByTheirContext() {
    assertThat(tagged("The court will charge the minister, but the charge may fail."))
        .isEqualTo(
            "The/DET court/NOUN will/AUX charge/VERB the/DET minister/NOUN ,/PUNCT but/CCONJ"
                + " the/DET charge/NOUN may/AUX fail/VERB ./PUNCT");
  }

  @Test
  void aWordOutsideTheListOfFunctionWordsIsNeverOne() {
    assertThat(tagged("Moscow and Kyiv sent delegates to the summit."))
        .startsWith("Moscow/PROPN and/CCONJ Kyiv/PROPN sent/VERB")
        .endsWith("summit/NOUN ./PUNCT");
  }

  @Test
  void marksAndNumbersAreToldByTheirLook() {
    assertThat(tagged("It paid $ 40 million, or 3.5 %, in 2019."))
        .contains("$/SYM 40/NUM", "3.5/NUM %/SYM", "2019/NUM");
  }

  private static String tagged(String text) {
    Tokens tokens = Tokenizer.tokens(text, 0);
    Tagger.tag(tokens, Sentences.of(text, 0, tokens));
    StringJoiner line = new StringJoiner(" ");
    for (int i = 0; i < tokens.size(); i++) {
      line.add(tokens.word(i) + "/" + tokens.tag(i));
    }
    return line.toString();
  }
}
