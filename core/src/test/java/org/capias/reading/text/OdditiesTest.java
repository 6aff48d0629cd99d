package org.capias.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.capias.model.Problem;
import org.junit.jupiter.api.Test;

class OdditiesTest {
  private static final String PLAIN =
      "The general came on Monday and left on Tuesday. Nobody asked him for his papers, and the"
          + " court in the capital said that it had sent a letter. It has not been answered. He is"
          + " said to be at home again, where nothing awaits him but the sea.";

  private static String told(String text) {
    return String.join(" ", Pages.of(text).problems().stream().map(Problem::message).toList());
  }

  @Test
  void aPlainTextIsNotOdd() {
    assertThat(told(PLAIN)).isEmpty();
    assertThat(Pages.of(PLAIN).isEnglish()).isTrue();
  }

  @Test
  void hiddenAndBrokenCharactersAreTold() {
    assertThat(told("Mon\u200Bgolia")).contains("1 invisible characters inside words");
    assertThat(told("a \u0007 b")).contains("1 control characters");
    assertThat(told("\u202Eabc\u202C")).contains("2 characters that turn the direction");
    assertThat(told("a \uD83D b \uFFFD")).contains("2 characters that could not be decoded");
    assertThat(told("\uD83D\uDE00 fine")).isEmpty();
  }

  @Test
  void wordsOfMixedAlphabetsAreTold() {
    assertThat(told("P\u0443tin came")).contains("1 words of mixed alphabets");
  }

  @Test
  void markupIsTold() {
    assertThat(told("<p>He <b>left</b>.</p>")).contains("4 HTML tags");
  }

  @Test
  void capitalsAndMissingStopsAreTold() {
    assertThat(told(PLAIN.toUpperCase(java.util.Locale.ROOT))).contains("written in capitals");
    assertThat(told(PLAIN.replace(".", ""))).contains("hardly any full stops");
  }

  @Test
  void anotherLanguageIsTold() {
    String german =
        "Der General landete am Montag in der Hauptstadt und reiste am Dienstag wieder ab. Niemand"
            + " fragte nach seinen Papieren, obwohl das Gericht einen Brief geschickt hatte, auf"
            + " den bis heute keine Antwort gekommen ist, wie eine Sprecherin der Zeitung sagte.";
    assertThat(told(german)).contains("do not look English");
    assertThat(Pages.of(german).isEnglish()).isFalse();
  }
}
