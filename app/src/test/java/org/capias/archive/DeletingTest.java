package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.capias.archive.Fixtures.add;
import static org.capias.archive.Fixtures.bytes;
import static org.capias.archive.Fixtures.file;
import static org.capias.archive.Fixtures.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.capias.intake.Intake;
import org.capias.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

class DeletingTest {
  private static final String SECRET = "the witness lives in the third house";

  @TempDir Path folder;

  private String unpacked() throws IOException {
    byte[] packed = Files.readAllBytes(folder.resolve("warc/capias-000001.warc.gz"));
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(),
        StandardCharsets.ISO_8859_1);
  }

  @Test
  void theContentGoesAndATombstoneStays() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", SECRET)).item();
      add(archive, file("two.txt", "another"));
      assertThat(unpacked()).contains(SECRET);
      assertThat(archive.delete(List.of(item), "protection of a witness")).isEqualTo(1);
      assertThat(unpacked()).doesNotContain(SECRET).contains("another");
      Archive.Item gone = archive.item(item.number()).orElseThrow();
      assertThat(gone.deleted().reason()).isEqualTo("protection of a witness");
      assertThat(gone.payload()).isEqualTo(item.payload());
      assertThatThrownBy(() -> archive.capture(gone)).hasMessageContaining("was deleted");
    }
    Verdict verdict = Archive.verify(folder, null);
    assertThat(verdict.wrong()).isEmpty();
    assertThat(verdict.counts()).containsEntry("tombstones", 1L);
    assertThat(verdict.notes())
        .singleElement()
        .asString()
        .matches("item 2 was deleted \\S+ by mira: protection of a witness");
  }

  @Test
  void recordsOfEveryLengthGiveWayToATombstoneThatOtherReadersRead() throws IOException {
    Random random = new Random(20260105);
    List<Archive.Item> items = new ArrayList<>();
    try (Archive archive = Fixtures.open(folder)) {
      for (int i = 0; i < 260; i++) {
        byte[] noise = new byte[i < 200 ? i : i * 700];
        random.nextBytes(noise);
        items.add(add(archive, page("https://example.org/" + i, "", noise)).item());
      }
      for (int i = 0; i < 600; i++) {
        StringBuilder text = new StringBuilder();
        random.ints(i, 'a', 'z').forEach(c -> text.append((char) c));
        items.addAll(
            archive.add(List.of(file(i + ".txt", text.toString()))).stream()
                .map(Archive.Added::item)
                .toList());
        i += 5;
      }
      archive.delete(items, "all");
    }
    assertThat(Archive.verify(folder, null).wrong()).isEmpty();
    int tombstones = 0;
    try (WarcReader reader = new WarcReader(folder.resolve("warc/capias-000001.warc.gz"))) {
      for (WarcRecord record : reader) {
        String block = new String(record.body().stream().readAllBytes(), StandardCharsets.UTF_8);
        tombstones += record.type().equals("metadata") && block.startsWith("{\"deleted\":") ? 1 : 0;
      }
    }
    assertThat(tombstones).isEqualTo(items.size());
  }

  @Test
  void aCrashBetweenTheLogAndTheTombstoneIsMadeGood() throws IOException {
    Path warc = folder.resolve("warc/capias-000001.warc.gz");
    byte[] before;
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", SECRET)).item();
      before = Files.readAllBytes(warc);
      archive.delete(List.of(item), "protection");
    }
    Files.write(warc, before);
    assertThat(Archive.verify(folder, null).wrong().get(0).what())
        .startsWith("the tombstone is not");
    Fixtures.open(folder).close();
    assertThat(unpacked()).doesNotContain(SECRET);
    assertThat(Archive.verify(folder, null).sound()).isTrue();
  }

  @Test
  void whatACaseQuotedIsSaidToBeUncheckable() {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", SECRET)).item();
      Document document = Intake.page(archive.capture(item)).extracts().get(0).document();
      String json =
          "{\"evidence\":{\"document\":\"%s\",\"start\":4,\"end\":11,\"quote\":\"witness\"}}"
              .formatted(document.id());
      archive.keepCase("c", bytes(json), bytes("page"), List.of(new Archive.Read(item, document)));
      assertThat(archive.delete(List.of(item), "protection")).isEqualTo(2);
      Verdict verdict = Archive.verify(folder, null);
      assertThat(verdict.wrong()).isEmpty();
      assertThat(verdict.counts())
          .containsEntry("quotations from deleted content, not checked", 1L);
      archive.deleteCase("c", "it quotes the witness");
    }
    assertThat(Archive.verify(folder, null).counts()).doesNotContainKey("case files");
  }

  @Test
  void whatWasDeletedCanBeAddedAgainAsAnItemOfItsOwn() {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", "text")).item();
      archive.delete(List.of(item), "by mistake");
      Archive.Added again = add(archive, file("one.txt", "text"));
      assertThat(again.isNew()).isTrue();
      assertThat(again.item().version()).isEqualTo(2);
      assertThat(archive.capture(again.item()).payload()).isEqualTo(bytes("text"));
    }
  }

  @Test
  void aDeletionWithoutAReasonIsRefused() {
    try (Archive archive = Fixtures.open(folder)) {
      Archive.Item item = add(archive, file("one.txt", "text")).item();
      assertThatThrownBy(() -> archive.delete(List.of(item), " "))
          .hasMessageContaining("no reason");
      assertThat(archive.item(item.number()).orElseThrow().deleted()).isNull();
    }
  }
}
