package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.bytes;
import static org.capias.archive.Fixtures.file;
import static org.capias.archive.Fixtures.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.capias.intake.Intake;
import org.capias.model.Document;
import org.capias.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private static final String TEXT =
      "The guest \ud83d\ude00 arrived on Monday.\r\nNobody met him.\n";

  @TempDir Path folder;

  /** Two versions, a page, and a case that quotes the first article. */
  private void fill(String quote) {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", TEXT)).item();
      add(archive, file("one.txt", "Corrected."));
      add(archive, page("https://example.org/a", "<html><p>A guest.</p></html>"));
      Intake.Page page = Intake.page(archive.capture(item));
      Document document = page.extracts().get(0).document();
      int at = document.text().indexOf("arrived");
      Evidence evidence = document.evidence(at, at + "arrived on Monday".length());
      String json =
          "{\"schema\":\"capias.casefile/1\",\"claims\":[{\"evidence\":[{\"document\":\""
              + evidence.document()
              + "\",\"start\":"
              + evidence.start()
              + ",\"end\":"
              + evidence.end()
              + ",\"quote\":\""
              + (quote.isEmpty() ? evidence.quote() : quote)
              + "\"}]}]}";
      archive.keepCase(
          "monday", bytes(json), bytes("<html>"), List.of(new Archive.Read(item, document)));
    }
  }

  private Verdict verify() {
    return Archive.verify(folder, null);
  }

  @Test
  void anArchiveAsItWasIsSoundAndSaysHowMuchWasChecked() {
    fill("");
    Verdict verdict = verify();
    assertThat(verdict.wrong()).isEmpty();
    assertThat(verdict.counts())
        .containsEntry("entries", 7L)
        .containsEntry("records", 6L)
        .containsEntry("case files", 1L)
        .containsEntry("quotations", 1L);
  }

  /** Whichever byte is changed, it is found, and the file is named. */
  @Test
  void everyChangedByteIsFoundInItsFile() throws IOException {
    fill("");
    Random random = new Random(20260105);
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().contains("derived"))
              .filter(file -> !file.endsWith("lock"))
              .sorted()
              .toList();
    }
    assertThat(files).hasSize(2);
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      for (int i = 0; i < 200; i++) {
        int at = i < 20 ? i : i < 40 ? sound.length - 1 - (i - 20) : random.nextInt(sound.length);
        byte[] changed = sound.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, changed);
        List<Verdict.Finding> wrong = verify().wrong();
        assertThat(wrong).as("byte %d of %s", at, file).isNotEmpty();
        assertThat(wrong.get(0).file()).isEqualTo(folder.relativize(file).toString());
      }
      Files.write(file, sound);
    }
    assertThat(verify().sound()).isTrue();
  }

  /** A damaged item costs its own quotations; those of the others are checked. */
  @Test
  void besideADamagedItemTheOthersAreChecked() throws IOException {
    long damaged;
    try (Archive archive = Fixtures.open(folder)) {
      List<Archive.Read> reads = new ArrayList<>();
      List<String> evidence = new ArrayList<>();
      for (String name : List.of("one.txt", "two.txt")) {
        String text = TEXT + name + ". The guests went home without a word. ".repeat(40);
        Archive.Item item = add(archive, file(name, text)).item();
        Document document = Intake.page(archive.capture(item)).extracts().get(0).document();
        Evidence words = document.evidence(4, 9);
        evidence.add(
            "{\"document\":\"%s\",\"start\":4,\"end\":9,\"quote\":\"%s\"}"
                .formatted(words.document(), words.quote()));
        reads.add(new Archive.Read(item, document));
      }
      archive.keepCase("both", bytes("{\"e\":" + evidence + "}"), bytes("<p>"), reads);
      String place = reads.get(0).item().place();
      damaged = Long.parseLong(place.substring(place.lastIndexOf(' ') + 1));
    }
    assertThat(verify().counts()).containsEntry("quotations", 2L);
    Path warc = folder.resolve("warc/capias-000001.warc.gz");
    byte[] bytes = Files.readAllBytes(warc);
    java.util.Arrays.fill(bytes, (int) damaged + 60, (int) damaged + 90, (byte) 0xFF);
    Files.write(warc, bytes);
    Verdict verdict = verify();
    assertThat(verdict.counts()).containsEntry("quotations", 1L);
    assertThat(verdict.wrong())
        .extracting(Verdict.Finding::what)
        .anyMatch(what -> what.matches("case both: 1 quotations from item \\d+ cannot be checked"));
  }

  @Test
  void aQuotationThatIsNotInTheTextIsNamedWithWhatStandsThere() {
    fill("arrived on Sunday");
    // one letter longer than the evidence says
    assertThat(verify().wrong())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.what()).startsWith("case monday: a quotation is not in file:///");
              assertThat(finding.expected()).isEqualTo("'arrived on Sunday'");
              assertThat(finding.found()).isEqualTo("'arrived on Monday'");
            });
  }

  @Test
  void aMissingFileAStrangeFileAndACutFileAreNamed() throws IOException {
    fill("");
    Path warc = folder.resolve("warc/capias-000001.warc.gz");
    byte[] sound = Files.readAllBytes(warc);
    Files.write(warc, java.util.Arrays.copyOf(sound, sound.length - 1));
    assertThat(verify().wrong().get(0).what()).isEqualTo("the file ends too soon");
    Files.write(warc, java.util.Arrays.copyOf(sound, sound.length + 1));
    assertThat(verify().wrong().get(0).what()).isEqualTo("bytes that the log does not know");
    Files.delete(warc);
    assertThat(verify().wrong().get(0).what()).isEqualTo("cannot be read");
    Files.write(warc, sound);
    Files.write(folder.resolve("warc/other.warc.gz"), sound);
    assertThat(verify().wrong()).singleElement().asString().contains("warc/other.warc.gz");
  }

  @Test
  void aLineTakenOutOfTheLogIsMissed() throws IOException {
    fill("");
    Path log = folder.resolve("custody.jsonl");
    List<String> lines = Files.readAllLines(log);
    lines.remove(3);
    Files.writeString(log, String.join("\n", lines) + "\n");
    assertThat(verify().wrong().get(0).what()).isEqualTo("entries out of order");
    assertThat(verify().wrong().get(1).what()).contains("does not follow");
  }

  @Test
  void aLogCutAtItsEndIsMissedByWhoeverNotedItsHead() throws IOException {
    fill("");
    String head = verify().head();
    try (Archive archive = Fixtures.open(folder)) {
      archive.log("corrected", java.util.Map.of("case", "monday"));
    }
    assertThat(Archive.verify(folder, head).sound()).isTrue();
    Path log = folder.resolve("custody.jsonl");
    List<String> lines = Files.readAllLines(log);
    Files.writeString(log, String.join("\n", lines.subList(0, 6)) + "\n");
    assertThat(Archive.verify(folder, head).wrong().get(0).expected()).isEqualTo(head);
  }
}
