package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code capias read --explain}, as typed. */
class ExplainingTest extends Typed {
  @TempDir Path folder;

  @Test
  void whatWasTakenAndWhatWasLeftIsToldBesideTheAnswer() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(
        article,
        "Published: 2024-09-03\n\nVladimir Putin landed in Mongolia on Monday. Ukraine urged"
            + " Mongolia to arrest Vladimir Putin. “No,” the minister Ann Oak said.\n");
    assertThat(capias("read", article, "--format", "json", "--explain")).isZero();
    assertThat(out).startsWith("{").doesNotContain("verb arrive");
    assertThat(err)
        .contains("+ encounter 38-44 “landed”: Vladimir Putin, MN, arrive, happened [verb arrive]")
        .contains("“arrest”: arrest [demanded, feared, denied, asked or only possible]")
        .contains("+ statement");
  }
}
