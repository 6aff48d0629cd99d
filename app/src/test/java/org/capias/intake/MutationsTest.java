package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.capias.intake.limit.Patience;
import org.capias.model.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sound files with bytes turned, cut, doubled and swapped at places drawn with a fixed seed: each
 * is read or refused by a reason of ours, never by a fault in a parser, and no offset leads
 * outside.
 */
class MutationsTest {
  private static final int TIMES = 150;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article.html",
        "feed.rss",
        "feed.atom",
        "feed.json",
        "letter.eml",
        "mbox",
        "warc",
        "arc",
        "pdf",
        "zip"
      })
  void nothingBreaks(String name) throws IOException {
    byte[] sound = sound(name);
    Random chance = new Random(name.hashCode());
    Path file = folder.resolve("mutant");
    for (int i = 0; i < TIMES; i++) {
      byte[] mutant = sound;
      for (int k = chance.nextInt(4); k >= 0; k--) {
        mutant = mutate(mutant, chance);
      }
      Files.write(file, mutant);
      int number = i;
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> check(file, name + ", mutation " + number));
    }
  }

  private static void check(Path file, String which) {
    Intake.Captures taken =
        Intake.capture(
            List.of(file.toString()),
            Instant.EPOCH,
            Patience.USUAL,
            capture -> {
              Intake.Page page = Intake.page(capture);
              for (Problem problem : page.problems()) {
                assertThat(problem.message()).as(which).doesNotContain("cannot be read (");
              }
              for (Intake.Extract extract : page.extracts()) {
                String text = extract.document().text();
                extract
                    .offsets()
                    .bytes(0, text.codePointCount(0, text.length()))
                    .ifPresent(
                        range -> {
                          assertThat(range.start()).as(which).isNotNegative();
                          assertThat(range.end())
                              .as(which)
                              .isBetween(range.start(), page.entity().length);
                        });
              }
            });
    assertThat(taken.problems()).as(which).allMatch(p -> p.message().contains(", "));
  }

  private byte[] sound(String name) throws IOException {
    switch (name) {
      case "mbox" -> {
        byte[] postmark =
            "From a@b.example Tue Mar  5 10:00:00 2024\n".getBytes(StandardCharsets.US_ASCII);
        return joined(postmark, Zoo.bytes("letter.eml"), postmark, Zoo.bytes("letter.eml"));
      }
      case "warc" -> {
        byte[] head =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] record =
            FormatsTest.record("1.1", "response", joined(head, Zoo.bytes("article.html")));
        return joined(record, record);
      }
      case "arc" -> {
        byte[] page = Zoo.bytes("article.html");
        String head =
            "filedesc://t.arc 0.0.0.0 20080430204825 text/plain 0\n\n"
                + "http://valley.example/a 192.0.2.1 20080430204826 text/html "
                + page.length
                + "\n";
        return joined(head.getBytes(StandardCharsets.US_ASCII), page);
      }
      case "pdf" -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
          pdf.addPage(new PDPage());
          pdf.save(out);
        }
        return out.toByteArray();
      }
      case "zip" -> {
        return Files.readAllBytes(
            Zips.write(
                folder.resolve("z"),
                "a.html",
                Zoo.bytes("article.html"),
                "b.eml",
                Zoo.bytes("letter.eml")));
      }
      default -> {
        return Zoo.bytes(name);
      }
    }
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] mutate(byte[] bytes, Random chance) {
    if (bytes.length < 8) {
      return bytes;
    }
    int at = chance.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + chance.nextInt(Math.max(1, bytes.length / 8)));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] part = Arrays.copyOfRange(bytes, at, to);
    byte[] behind = Arrays.copyOfRange(bytes, to, bytes.length);
    switch (chance.nextInt(5)) {
      case 0 -> {
        byte[] turned = bytes.clone();
        for (int i = 0; i < 5; i++) {
          turned[chance.nextInt(turned.length)] = (byte) chance.nextInt(256);
        }
        return turned;
      }
      case 1 -> {
        return joined(before, behind);
      }
      case 2 -> {
        return joined(before, part, part, part, behind);
      }
      case 3 -> {
        return joined(part, before, behind);
      }
      default -> {
        return before;
      }
    }
  }
}
