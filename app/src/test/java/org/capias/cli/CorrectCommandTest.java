package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a printed case file to a line of corrections, and back into the next reading. */
class CorrectCommandTest extends Typed {
  @TempDir private Path folder;

  private Path articles() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("one.txt"),
        "Published: 2024-09-04\n\n"
            + "Vladimir Putin arrived in Mongolia on Tuesday and was not arrested.\n");
    return articles;
  }

  @Test
  void aCorrectionIsWrittenListedHeededAndUndone() throws IOException {
    Path articles = articles();
    Path json = folder.resolve("case.json");
    assertThat(capias("read", articles, "--format", "json", "--out", json)).isZero();
    Path kept = articles.resolve("corrections.jsonl");
    assertThat(
            capias(
                "correct",
                "set",
                json,
                "e1",
                "from=2024-09-02",
                "--who",
                "A. Monitor",
                "--why",
                "he came on Monday",
                "--when",
                "2024-10-01",
                "--corrections",
                kept))
        .isZero();
    String id = out.split(" ")[1];
    assertThat(Files.readString(kept))
        .contains("\"he came on Monday\"", "2024-10-01")
        .endsWith("\n");

    assertThat(capias("read", articles, "--format", "json")).as(err).isZero();
    assertThat(out).contains("\"from\": \"2024-09-02\"");
    assertThat(err).contains("1 corrections heeded");

    assertThat(capias("correct", "list", "--corrections", kept)).isZero();
    assertThat(out).contains(id, "set from 2024-09-02", "A. Monitor", "2024-10-01");

    assertThat(
            capias(
                "correct",
                "undo",
                id,
                "--who",
                "A. Monitor",
                "--why",
                "he did not",
                "--corrections",
                kept))
        .isZero();
    assertThat(capias("read", articles, "--format", "json")).isZero();
    assertThat(out).contains("\"from\": \"2024-09-03\"");
    assertThat(Files.readAllLines(kept)).hasSize(2);
  }

  @Test
  void aBrokenLineIsToldAndTheOthersCount() throws IOException {
    Path articles = articles();
    Files.writeString(articles.resolve("corrections.jsonl"), "{\"action\":\"set\"\n\n");
    assertThat(capias("read", articles)).isEqualTo(Console.PROBLEMS);
    assertThat(err).contains("line 1");
  }

  @Test
  void whatCannotBeSetIsRefused() throws IOException {
    Path json = folder.resolve("case.json");
    capias("read", articles(), "--format", "json", "--out", json);
    assertThat(capias("correct", "set", json, "e1", "from=soon", "--who", "A", "--why", "b"))
        .isEqualTo(Console.USAGE);
    assertThat(capias("correct", "set", json, "e9", "from=2024", "--who", "A", "--why", "b"))
        .isEqualTo(Console.USAGE);
    assertThat(capias("correct", "set", json, "e1", "from=2024")).isEqualTo(Console.USAGE);
    assertThat(folder.resolve("corrections.jsonl")).doesNotExist();
  }
}
