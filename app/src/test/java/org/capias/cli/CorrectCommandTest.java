package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a printed case file to a line of corrections, and back into the next reading. */
class CorrectCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] args = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    return Main.run(new Console(new PrintWriter(out), new PrintWriter(err), false, 100), args);
  }

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
    assertThat(run("read", articles, "--format", "json", "--out", json)).isZero();
    Path kept = articles.resolve("corrections.jsonl");
    assertThat(
            run(
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
    String id = out.toString().split(" ")[1];
    assertThat(Files.readString(kept))
        .contains("\"he came on Monday\"", "2024-10-01")
        .endsWith("\n");

    assertThat(run("read", articles, "--format", "json")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("\"from\": \"2024-09-02\"");
    assertThat(err.toString()).contains("1 corrections heeded");

    assertThat(run("correct", "list", "--corrections", kept)).isZero();
    assertThat(out.toString()).contains(id, "set from 2024-09-02", "A. Monitor", "2024-10-01");

    assertThat(
            run(
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
    assertThat(run("read", articles, "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"from\": \"2024-09-03\"");
    assertThat(Files.readAllLines(kept)).hasSize(2);
  }

  @Test
  void aBrokenLineIsToldAndTheOthersCount() throws IOException {
    Path articles = articles();
    Files.writeString(articles.resolve("corrections.jsonl"), "{\"action\":\"set\"\n\n");
    assertThat(run("read", articles)).isEqualTo(Console.PROBLEMS);
    assertThat(err.toString()).contains("line 1");
  }

  @Test
  void whatCannotBeSetIsRefused() throws IOException {
    Path json = folder.resolve("case.json");
    run("read", articles(), "--format", "json", "--out", json);
    assertThat(run("correct", "set", json, "e1", "from=soon", "--who", "A", "--why", "b"))
        .isEqualTo(Console.USAGE);
    assertThat(run("correct", "set", json, "e9", "from=2024", "--who", "A", "--why", "b"))
        .isEqualTo(Console.USAGE);
    assertThat(run("correct", "set", json, "e1", "from=2024")).isEqualTo(Console.USAGE);
    assertThat(folder.resolve("corrections.jsonl")).doesNotExist();
  }
}
