package org.capias.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleExtractionTest {
  private static final String BODY =
      "The minister landed on Monday evening and was met by nobody from the court.\\n\\n"
          + "He left again on Tuesday, before the warrant had been read out to him.";

  @TempDir private Path folder;

  @Test
  void countsRunsOfFourTokensOfEachPage() {
    Score score =
        ArticleExtraction.score(
            ArticleExtraction.runs("one two three four five"),
            ArticleExtraction.runs("zero, one two three four!"));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(ArticleExtraction.runs("just two")).containsOnlyKeys(List.of("just", "two"));
    assertThat(ArticleExtraction.runs("")).isEmpty();
  }

  @Test
  void readsAFolderAndPrintsOneLineOfJson() throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(
        folder.resolve("ground-truth.json"),
        "{\"a1\": {\"articleBody\": \"" + BODY + "\", \"url\": \"https://example.org/a1\"}}");
    String page =
        "<html><head><title>A visit</title></head><body><nav><a href=/>Home</a></nav>"
            + "<article><h1>A visit</h1><p>"
            + BODY.replace("\\n\\n", "</p><p>")
            + "</p></article></body></html>";
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/a1.html.gz")))) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Bench.run(List.of("article-extraction", folder.toString(), "--json"), print, print);
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"P\": 1.0000, \"R\": 1.0000, \"F1\": 1.0000}\n");
  }
}
