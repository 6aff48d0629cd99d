package org.capias.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.capias.examples.GoldReadings;
import org.capias.model.CaseFile;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.junit.jupiter.api.Test;

/** The same articles in another order, or twice, are the same case file. */
class OrderTest {
  @Test
  void theOrderInWhichReadingsComeDoesNotMatter() {
    List<Reading> readings = new ArrayList<>(GoldReadings.of("mongolia-2024"));
    readings.addAll(GoldReadings.of("elmasry-italy-2025"));
    List<Problem> problems =
        new ArrayList<>(
            List.of(
                new Problem("x.txt", Severity.ERROR, "empty file, x.txt, fill it"),
                new Problem("a.txt", Severity.WARNING, "not English, a.txt, translate it")));
    CaseFile first = CaseFiles.of(readings, problems, "v", "h");
    assertThat(first.encounters()).isNotEmpty();
    Random chance = new Random(17);
    for (int round = 0; round < 25; round++) {
      Collections.shuffle(readings, chance);
      Collections.shuffle(problems, chance);
      assertThat(CaseFiles.of(readings, problems, "v", "h")).isEqualTo(first);
    }
  }

  @Test
  void aDocumentReadTwiceCountsOnce() {
    List<Reading> once = GoldReadings.of("mongolia-2024");
    List<Reading> twice = new ArrayList<>(once);
    twice.addAll(once);
    assertThat(CaseFiles.of(twice, List.of(), "v", "h"))
        .isEqualTo(CaseFiles.of(once, List.of(), "v", "h"));
  }
}
