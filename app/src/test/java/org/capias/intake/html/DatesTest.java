package org.capias.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day in what pages, feeds and letters write as their date. */
class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-09-03T23:30:00-05:00 | 2024-09-03",
        "Tue, 03 Sep 2024 10:00:00 +0100 | 2024-09-03",
        "Tue, 3 Sep 24 10:00 GMT | 2024-09-03",
        "20240903 | 2024-09-03",
        "2024 | 2024",
        "2024-09 | 2024-09",
        "September 3rd, 2024 at 10:15 | 2024-09-03",
        "Sept. 3, 2024 | 2024-09-03",
        "Published 3 September 2024 | 2024-09-03",
        "3. September 2024 | 2024-09-03",
        "3 septembre 2024 | 2024-09-03",
        "3 de septiembre de 2024 | 2024-09-03",
        "3 сентября 2024 | 2024-09-03",
        "13/09/2024 | 2024-09-13",
        "09/13/2024 | 2024-09-13",
        "3.3.2024 | 2024-03-03",
        "2024年9月3日 | 2024-09-03",
        "1725321600 | 2024-09-03",
        "1725321600000 | 2024-09-03"
      })
  void areReadInManyForms(String text, String day) {
    assertThat(Dates.in(text)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "03/04/2024",
        "2024-02-31",
        "99/99/2024",
        "12:30",
        "call 555-1234",
        "32 May 2024"
      })
  void areNotGuessed(String text) {
    assertThat(Dates.in(text)).isNull();
  }

  @Test
  void aStampInUtcIsThePublishersDay() {
    assertThat(published("2024-09-04T02:30:00Z", "Sept. 3, 2024")).isEqualTo("2024-09-03");
    assertThat(published("2024-09-04T02:30:00Z", "Sept. 4, 2024")).isEqualTo("2024-09-04");
    assertThat(published("2024-09-04T02:30:00-05:00", "Sept. 3, 2024")).isEqualTo("2024-09-04");
    assertThat(published("2024-09-04T02:30:00Z", "Aug. 1, 2024")).isEqualTo("2024-09-04");
  }

  private static String published(String stamp, String shown) {
    String page =
        "<!doctype html><title>A day at court</title><meta property='article:published_time'"
            + " content='"
            + stamp
            + "'><h1>A day at court</h1><p>"
            + shown
            + "</p><p>The judges came in at nine and went out again at a quarter past.</p>";
    return String.valueOf(
        Html.read(
                page.getBytes(StandardCharsets.UTF_8),
                null,
                URI.create("https://a.example/"),
                false)
            .published());
  }
}
