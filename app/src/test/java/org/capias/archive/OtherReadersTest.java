package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/** What we write is read by a reader that is not ours. */
class OtherReadersTest {
  private static final byte[] CHUNKED = bytes("5\r\nA gue\r\n3\r\nst.\r\n0\r\n\r\n");

  @TempDir Path folder;
  private Path warc;

  @BeforeEach
  void keep() {
    try (Archive archive = Fixtures.open(folder)) {
      archive.add(
          List.of(
              page("https://example.org/a", "<html><p>A guest.</p></html>"),
              file("one.txt", "A guest arrived."),
              page("https://example.org/b", "Transfer-Encoding: chunked\r\n", CHUNKED)));
    }
    warc = folder.resolve("warc/capias-000001.warc.gz");
  }

  @Test
  void recordsHaveTheKindsAndVersionsOfTheStandard() throws IOException {
    try (WarcReader reader = new WarcReader(warc)) {
      List<String> types = new ArrayList<>();
      for (WarcRecord record : reader) {
        types.add(record.type());
        assertThat(record.version().toString()).isEqualTo("WARC/1.1");
        assertThat(record.id().toString()).matches("urn:uuid:[0-9a-f-]{14}8[0-9a-f-]{21}");
      }
      assertThat(types)
          .containsExactly("warcinfo", "response", "request", "resource", "response", "request");
    }
  }

  @Test
  void pairsNameEachOther() throws IOException {
    try (WarcReader reader = new WarcReader(warc)) {
      Warcinfo info = (Warcinfo) reader.next().orElseThrow();
      assertThat(info.fields().first("software")).contains("capias test");
      WarcResponse response = (WarcResponse) reader.next().orElseThrow();
      assertThat(response.http().status()).isEqualTo(200);
      assertThat(response.payloadType().base().toString()).isEqualTo("text/html");
      WarcRequest request = (WarcRequest) reader.next().orElseThrow();
      assertThat(request.http().target()).isEqualTo("/a");
      assertThat(response.concurrentTo()).containsExactly(request.id());
      assertThat(request.concurrentTo()).containsExactly(response.id());
      WarcResource file = (WarcResource) reader.next().orElseThrow();
      assertThat(file.target()).isEqualTo("file:///articles/one.txt");
      assertThat(file.body().stream().readAllBytes()).isEqualTo(bytes("A guest arrived."));
    }
  }

  @Test
  void itsDigestsAreWhatAnotherReaderComputes() throws IOException {
    int payloads = 0;
    try (WarcReader reader = new WarcReader(warc)) {
      reader.calculateBlockDigest();
      for (WarcRecord record : reader) {
        WarcDigest told = record.blockDigest().orElseThrow();
        if (record instanceof WarcResponse response) {
          byte[] payload = response.http().body().stream().readAllBytes();
          assertThat(response.payloadDigest().orElseThrow().hex()).isEqualTo(Sha256.hex(payload));
          payloads++;
        }
        record.body().consume();
        assertThat(record.calculatedBlockDigest().orElseThrow().hex()).isEqualTo(told.hex());
        assertThat(told.algorithm()).isEqualTo("sha256");
      }
    }
    assertThat(payloads).isEqualTo(2);
  }

  /** Annex D: a compressed WARC file is members, one for each record, and gunzips as a whole. */
  @Test
  void eachRecordIsOneMemberAndTheFileUnpacksAsAWhole() throws IOException {
    byte[] packed = Files.readAllBytes(warc);
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    int records = 0;
    int at = 0;
    while (at < packed.length) {
      Gzip.Member member = Gzip.read(packed, at);
      assertThat(new String(member.content(), 0, 10, StandardCharsets.UTF_8))
          .isEqualTo("WARC/1.1\r\n");
      at += member.length();
      records++;
    }
    assertThat(records).isEqualTo(6);
    assertThat(new String(plain, StandardCharsets.ISO_8859_1))
        .contains("WARC-Type: resource\r\n")
        .endsWith("\r\n\r\n");
  }
}
