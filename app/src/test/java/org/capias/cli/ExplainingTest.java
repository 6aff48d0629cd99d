package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capias read --explain}, as typed. */
class ExplainingTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir Path folder;

  @Test
  void whatWasTakenAndWhatWasLeftIsToldBesideTheAnswer() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(
        article,
        "Published: 2024-09-03\n\nVladimir Putin landed in Mongolia on Monday. Ukraine urged"
            + " Mongolia to arrest Vladimir Putin. “No,” the minister Ann Oak said.\n");
    PrintWriter answers = new PrintWriter(out);
    int exit =
        Main.run(
            new Console(answers, new PrintWriter(err), false, 100),
            "read",
            article.toString(),
            "--format",
            "json",
            "--explain");
    answers.flush();
    assertThat(exit).isZero();
    assertThat(out.toString()).startsWith("{").doesNotContain("verb arrive");
    assertThat(err.toString())
        .contains("+ encounter 38-44 “landed”: Vladimir Putin, MN, arrive, happened [verb arrive]")
        .contains("“arrest”: arrest [demanded, feared, denied, asked or only possible]")
        .contains("+ statement");
  }
}
