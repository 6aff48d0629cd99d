package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.capias.intake.Intake;
import org.capias.intake.limit.Patience;
import org.capias.model.Document;
import org.capias.model.Problem;
import org.capias.model.Reading;
import org.capias.model.Severity;
import org.capias.reading.Reader;
import org.capias.registry.Registry;
import org.junit.jupiter.api.Test;

/** An article over which the reader sits too long costs itself and a line. */
class LateReadingTest {
  @Test
  void itIsAReadingWithoutAnythingButTheReason() {
    byte[] text =
        "Vladimir Putin arrived in Mongolia on September 2, 2024.\n"
            .repeat(2000)
            .getBytes(StandardCharsets.UTF_8);
    Intake.Capture capture =
        Intake.Capture.ofFile(
            java.nio.file.Path.of("long.txt").toUri(), Instant.EPOCH, text, "long.txt");
    Document document = Intake.page(capture).extracts().get(0).document();
    Reader reader = Reader.with(Registry.load());
    Reading late = CaseMaking.read(reader, document, Patience.of(Duration.ofMillis(1)));
    assertThat(late.encounters()).isEmpty();
    assertThat(late.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.message()).startsWith("not read within 1 ms, long.txt, give it");
            });
    assertThat(CaseMaking.read(reader, document, Patience.USUAL).problems())
        .extracting(Problem::message)
        .noneMatch(message -> message.startsWith("not read within"));
  }
}
