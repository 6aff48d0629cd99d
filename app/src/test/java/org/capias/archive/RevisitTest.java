package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.archive.Fixtures.START;
import static org.capias.archive.Fixtures.bytes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcRevisit;

/** A page asked for again: what is kept of it, and what is not kept twice. */
class RevisitTest {
  private static final String PAGE = "https://example.org/a";
  private static final String TEXT = "<html><p>A guest arrived.</p></html>";

  @TempDir Path folder;

  /** An answer that came so many hours after the first. */
  private static Intake.Capture answer(int hour, String status, String field, String body) {
    return new Intake.Capture(
        URI.create(PAGE),
        START.plusSeconds(hour * 3600L),
        bytes("GET /a HTTP/1.1\r\nHost: example.org\r\n\r\n"),
        bytes("HTTP/1.1 " + status + "\r\nX-Hour: " + hour + "\r\n" + field + "\r\n"),
        bytes(body),
        "text/html; charset=utf-8",
        "utf-8",
        PAGE);
  }

  private List<Archive.Added> kept(Intake.Capture... answers) {
    List<Archive.Added> added = new ArrayList<>();
    try (Archive archive = Fixtures.open(folder)) {
      for (Intake.Capture answer : answers) {
        added.addAll(archive.add(List.of(answer)));
      }
    }
    assertThat(Archive.verify(folder, null).wrong()).isEmpty();
    return added;
  }

  private List<WarcRecord> records() throws IOException {
    List<WarcRecord> records = new ArrayList<>();
    try (WarcReader reader = new WarcReader(folder.resolve("warc/capias-000001.warc.gz"))) {
      reader.calculateBlockDigest();
      for (WarcRecord record : reader) {
        record.body().consume();
        assertThat(record.calculatedBlockDigest().orElseThrow().hex())
            .isEqualTo(record.blockDigest().orElseThrow().hex());
        records.add(record);
      }
    }
    return records;
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("custody.jsonl"));
  }

  @Test
  void notModifiedIsARevisitThatRefersToThePage() throws IOException {
    List<Archive.Added> added =
        kept(answer(0, "200 OK", "", TEXT), answer(1, "304 Not Modified", "ETag: x\r\n", ""));
    assertThat(added).extracting(Archive.Added::isNew).containsExactly(true, false);
    assertThat(added.get(1).item()).isEqualTo(added.get(0).item());
    List<WarcRecord> records = records();
    assertThat(records)
        .extracting(WarcRecord::type)
        .containsExactly("warcinfo", "response", "request", "revisit", "request");
    WarcRevisit revisit = (WarcRevisit) records.get(3);
    assertThat(revisit.profile().toString())
        .isEqualTo("http://netpreserve.org/warc/1.1/revisit/server-not-modified");
    assertThat(revisit.refersTo()).contains(records.get(1).id());
    assertThat(revisit.refersToTargetURI()).contains(URI.create(PAGE));
    assertThat(revisit.refersToDate()).contains(START);
    assertThat(revisit.date()).isEqualTo(START.plusSeconds(3600));
    assertThat(revisit.concurrentTo()).containsExactly(records.get(4).id());
    assertThat(((WarcRequest) records.get(4)).concurrentTo()).containsExactly(revisit.id());
    assertThat(log()).contains("\"action\":\"revisited\"", "\"profile\":\"server-not-modified\"");
  }

  @Test
  void theSamePayloadIsARevisitWithItsDigestAndKeepsTheHeads() throws IOException {
    kept(answer(0, "200 OK", "", TEXT), answer(5, "200 OK", "", TEXT));
    WarcRevisit revisit = (WarcRevisit) records().get(3);
    assertThat(revisit.profile().toString())
        .isEqualTo("http://netpreserve.org/warc/1.1/revisit/identical-payload-digest");
    assertThat(revisit.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.hex(bytes(TEXT)));
    assertThat(revisit.refersToDate()).contains(START);
    try (Archive archive = Archive.open(folder)) {
      Archive.Item item = archive.find(PAGE).get(0);
      assertThat(archive.find(PAGE)).hasSize(1);
      assertThat(archive.custody(item)).hasSize(2);
      assertThat(archive.custody(item).get(1)).contains("revisited");
    }
  }

  @Test
  void theSameCaptureGivenAgainIsKeptOnce() throws IOException {
    kept(answer(0, "200 OK", "", TEXT), answer(5, "200 OK", "", TEXT));
    String before = log();
    kept(answer(0, "200 OK", "", TEXT), answer(5, "200 OK", "", TEXT));
    assertThat(log()).isEqualTo(before);
  }

  @Test
  void inOneCallItIsTheSame() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      List<Archive.Added> added =
          archive.add(
              List.of(
                  answer(0, "200 OK", "", TEXT),
                  answer(1, "200 OK", "", TEXT),
                  answer(1, "200 OK", "", TEXT),
                  answer(2, "304 Not Modified", "", ""),
                  answer(3, "200 OK", "", "<html>other</html>"),
                  answer(4, "200 OK", "", TEXT)));
      assertThat(added)
          .extracting(Archive.Added::isNew)
          .containsExactly(true, false, false, false, true, true);
      assertThat(archive.find(PAGE)).extracting(Archive.Item::version).containsExactly(1, 2, 3);
    }
    assertThat(records()).extracting(WarcRecord::type).filteredOn("revisit"::equals).hasSize(2);
    assertThat(Archive.verify(folder, null).wrong()).isEmpty();
  }

  @Test
  void aPageThatIsAgainWhatItWasIsANewVersion() {
    kept(
        answer(0, "200 OK", "", TEXT),
        answer(1, "200 OK", "", "<html>other</html>"),
        answer(2, "200 OK", "", TEXT));
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.find(PAGE)).extracting(Archive.Item::version).containsExactly(1, 2, 3);
    }
  }

  @Test
  void anErrorIsAVersionAndNotThePage() {
    kept(
        answer(0, "200 OK", "", TEXT),
        answer(1, "404 Not Found", "", "<html><p>Nothing is here.</p></html>"),
        answer(2, "304 Not Modified", "", ""));
    try (Archive archive = Archive.open(folder)) {
      List<Archive.Item> items = archive.find(PAGE);
      assertThat(items).extracting(Archive.Item::status).containsExactly(200, 404);
      assertThat(items.get(1).error()).isTrue();
      assertThat(Intake.page(archive.capture(items.get(1))).extracts()).isEmpty();
      assertThat(archive.custody(items.get(0)).get(1)).contains("revisited");
    }
  }

  @Test
  void aRedirectToAnotherPlaceIsAnotherAnswer() {
    kept(
        answer(0, "301 Moved", "Location: /b\r\n", ""),
        answer(1, "301 Moved", "Location: /b\r\n", ""),
        answer(2, "301 Moved", "Location: /c\r\n", ""));
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.find(PAGE)).hasSize(2);
    }
  }

  @Test
  void aChangedByteInARevisitIsFoundAndAForgedOneToo() throws IOException {
    kept(answer(0, "200 OK", "", TEXT), answer(1, "304 Not Modified", "", ""));
    Path warc = folder.resolve("warc/capias-000001.warc.gz");
    byte[] bytes = Files.readAllBytes(warc);
    long at;
    String id;
    try (WarcReader reader = new WarcReader(warc)) {
      WarcRecord record = reader.next().orElseThrow();
      while (!record.type().equals("revisit")) {
        record = reader.next().orElseThrow();
      }
      at = reader.position();
      id = record.id().toString();
    }
    bytes[(int) at + 40] ^= 1;
    Files.write(warc, bytes);
    List<Verdict.Finding> wrong = Archive.verify(folder, null).wrong();
    assertThat(wrong).hasSize(1);
    assertThat(wrong.get(0).record()).contains(id);
    assertThat(wrong.get(0).offset()).isEqualTo(at);
  }

  @Test
  void withAPageGoItsRevisits() throws IOException {
    kept(answer(0, "200 OK", "", TEXT), answer(1, "304 Not Modified", "Set-Cookie: me\r\n", ""));
    try (Archive archive = Fixtures.open(folder)) {
      assertThat(archive.delete(archive.find(PAGE), "by law")).isEqualTo(2);
    }
    assertThat(Archive.verify(folder, null).wrong()).isEmpty();
    try (WarcReader reader = new WarcReader(folder.resolve("warc/capias-000001.warc.gz"))) {
      assertThat(reader.records().map(WarcRecord::type))
          .containsExactly("warcinfo", "metadata", "metadata");
    }
  }
}
