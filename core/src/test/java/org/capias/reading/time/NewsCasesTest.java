package org.capias.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small cases of {@code reading/times-news.txt}. */
class NewsCasesTest {
  static Stream<String> cases() throws IOException {
    try (InputStream in = NewsCasesTest.class.getResourceAsStream("/reading/times-news.txt")) {
      if (in == null) {
        throw new UncheckedIOException(new IOException("reading/times-news.txt is missing"));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatIsMeant(String told) {
    String[] cells = told.split(" \\| ");
    String published = cells[0].equals("-") ? "" : cells[0];
    var found = Examples.read(published, cells[1].replace("\\n", "\n"));
    for (String expected : cells[2].split(" ; ")) {
      String words = expected.substring(0, expected.indexOf(" = "));
      String value = expected.substring(expected.indexOf(" = ") + 3);
      assertThat(found).anyMatch(time -> isAs(time, words, value));
    }
  }

  private static boolean isAs(String found, String words, String value) {
    int cut = found.lastIndexOf('=');
    String quote = found.substring(0, cut);
    boolean same = quote.contains(words) || words.contains(quote);
    return same && found.substring(cut + 1).equals(value);
  }
}
