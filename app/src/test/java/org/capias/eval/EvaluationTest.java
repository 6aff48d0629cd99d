package org.capias.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The measures, on a corpus of two articles and a case file that is right and wrong in each way.
 * The expected figures are those of the corpus's own scorer on the same files.
 */
class EvaluationTest {
  private static final Path CORPUS = Path.of("src/test/resources/eval");
  @TempDir Path folder;

  private static Evaluation evaluation() throws IOException {
    String caseFile = Files.readString(CORPUS.resolve("casefile.json"));
    return Evaluation.of(CORPUS, "", files -> caseFile);
  }

  @Test
  void theFiguresAreThoseOfTheScorer() throws IOException {
    assertThat(evaluation().total().text())
        .isEqualTo(
            """
            encounters  P 0.667  R 0.667  F1 0.667  (gold 3)
            quotes      P 0.667  R 1.000  F1 0.800  (gold 2)
            dates       1.000  (of 2)
            outcomes    0.500  (of 2)
            speakers    0.500  (of 2)
            indirect    0.500  (of 2)
            claims      0.333  (of 3)
            warrants    1.000  (of 1)
            disputes    0.500  (of 2)
            provenance  0.929  (of 14)
            """);
  }

  @Test
  void everyMissIsTold() throws IOException {
    List<String> misses = evaluation().misses();
    assertThat(misses).hasSize(9);
    assertThat(misses.get(0)).startsWith("landing: outcome unknown instead of: person: Omer");
    assertThat(misses).anyMatch(m -> m.contains("encounter not in gold") && m.contains("DJ"));
    assertThat(misses).anyMatch(m -> m.contains("01-a.txt: claim missed"));
  }

  @Test
  void anEventWithoutCasesHasNoRate() throws IOException {
    assertThat(Evaluation.of(CORPUS, "nothing", files -> "{}").events()).isEmpty();
    Files.createDirectories(folder.resolve("texts/quiet"));
    Files.createDirectories(folder.resolve("gold/quiet"));
    Files.writeString(folder.resolve("gold/quiet/event.json"), "{}");
    assertThat(Evaluation.of(folder, "", files -> "{}").total().text())
        .contains("encounters  P -  R -  F1 0.000  (gold 0)")
        .contains("dates       -  (of 0)");
  }

  @Test
  void brokenAnnotationsAreNamed() throws IOException {
    Files.createDirectories(folder.resolve("texts/quiet"));
    Files.createDirectories(folder.resolve("gold/quiet"));
    Files.writeString(folder.resolve("gold/quiet/event.json"), "{\"encounters\": ");
    assertThatThrownBy(() -> Evaluation.of(folder, "", files -> "{}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("event.json");
  }
}
