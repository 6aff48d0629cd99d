package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.capias.model.CaseFile;
import org.junit.jupiter.api.Test;

/** A day without a year, of a trip that is no news, beside articles that write the year. */
class YearsTest {
  private static final String OCTOBER = "2025-10-10";

  private static String day(String published, String... texts) {
    CaseFile file = CaseFiles.of(Written.on(published, texts), List.of(), Written.REGISTRY);
    assertThat(file.encounters()).hasSize(1);
    return String.valueOf(file.encounters().get(0).from());
  }

  @Test
  void theYearThatIsWrittenGoesFirst() {
    assertThat(
            day(
                OCTOBER,
                "Vladimir Putin visited Mongolia in September 2024.",
                "Before that, on September 2, Mongolia received Vladimir Putin."))
        .isEqualTo("2024-09");
  }

  @Test
  void newsNeedsNoYear() {
    assertThat(
            day(
                "2025-09-04",
                "Vladimir Putin visited Mongolia in September 2024.",
                "On September 2, Vladimir Putin landed in Mongolia.",
                "On September 2, Vladimir Putin landed in Mongolia, officials say."))
        .isEqualTo("2025-09-02");
  }

  @Test
  void aYearThatNobodyWritesIsTheReaders() {
    assertThat(day(OCTOBER, "Before that, on September 2, Mongolia received Vladimir Putin."))
        .isEqualTo("2025-09-02");
  }
}
