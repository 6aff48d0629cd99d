package org.capias.archive.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that cannot be understood is told with its place and with what may stand there. */
class QuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '~',
      value = {
        "\"red > a quotation mark that nothing closes > character 1",
        "(red > a '(' that nothing closes > character 1",
        "red) > a ')' that closes nothing > character 4",
        "red OR > a word is missing > character 7",
        "OR red > a word is missing > character 1",
        "() > a word is missing > character 2",
        "red - > a word is missing > character 6",
        "colour:red > no field 'colour' > character 1",
        "https://x.example > no field 'https' > character 1",
        "title: red > nothing after 'title:' > character 7",
        "red !!! > no word in '!!!' > character 5",
        "date:yesterday > no date 'yesterday' > character 6",
        "date:2024..x > no date '2024..x' > character 6",
        "state:ru* > 'state:' takes whole values > character 7",
        "a* > 'a*' begins too many words or is several > character 1"
      })
  void complaintsTellThePlace(String query, String what, String where) {
    assertThatThrownBy(() -> QuestionParser.parse(query, new Words()))
        .isInstanceOfSatisfying(
            SearchException.class,
            told -> {
              assertThat(told.what()).isEqualTo(what);
              assertThat(told.where()).isEqualTo("at " + where + " of '" + query + "'");
              assertThat(told.whatToDo()).isNotEmpty();
            });
  }

  @Test
  void endlessQuestionsAreRefused() {
    assertThatThrownBy(() -> QuestionParser.parse("(".repeat(1000) + "a", new Words()))
        .hasMessageStartingWith("too deep");
    assertThatThrownBy(() -> QuestionParser.parse("-".repeat(1000) + "a", new Words()))
        .hasMessageStartingWith("too deep");
    assertThatThrownBy(() -> QuestionParser.parse("a ".repeat(2000), new Words()))
        .hasMessageStartingWith("a question of 4000 characters");
  }
}
