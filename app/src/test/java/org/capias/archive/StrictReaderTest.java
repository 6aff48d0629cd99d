package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.archive.Fixtures.bytes;
import static org.capias.archive.Fixtures.file;
import static org.capias.archive.Fixtures.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.capias.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwat.common.Diagnosis;
import org.jwat.common.UriProfile;
import org.jwat.warc.WarcReader;
import org.jwat.warc.WarcReaderFactory;
import org.jwat.warc.WarcRecord;

/**
 * What we write is read by JWAT, which diagnoses each field and computes each digest, and has
 * nothing to remark on.
 */
class StrictReaderTest {
  @TempDir Path folder;

  private byte[] warc() throws IOException {
    try (Archive archive = Fixtures.open(folder)) {
      archive.add(List.of(file("one.txt", "A guest arrived, \u00e9.")));
      Archive.Item item =
          archive
              .add(List.of(page("https://example.org/a", "<html><p>A guest.</p></html>")))
              .get(0)
              .item();
      Intake.Capture kept = archive.capture(item);
      for (int hour = 1; hour < 3; hour++) {
        String head =
            hour == 1 ? new String(kept.responseHead(), StandardCharsets.UTF_8) : notModified();
        archive.add(
            List.of(
                new Intake.Capture(
                    kept.target(),
                    kept.time().plusSeconds(hour * 3600L),
                    kept.requestHead(),
                    bytes(head),
                    hour == 1 ? kept.payload() : new byte[0],
                    null,
                    null,
                    kept.source())));
      }
      Intake.Extract extract = Intake.page(kept).extracts().get(0);
      archive.keepCase(
          "monday",
          bytes("{}"),
          bytes("<html>"),
          List.of(new Archive.Read(item, extract.document())));
      archive.correct(new KeptCorrection("5c0e", List.of(), null, bytes("{}")));
      archive.delete(archive.find("articles/one.txt"), "asked");
    }
    return Files.readAllBytes(folder.resolve("warc/capias-000001.warc.gz"));
  }

  private static String notModified() {
    return "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n";
  }

  /** Types, and whatever the reader has to say. */
  private static List<String> read(byte[] warc, List<String> types) throws IOException {
    List<String> said = new ArrayList<>();
    try (WarcReader reader =
        WarcReaderFactory.getReaderCompressed(new ByteArrayInputStream(warc), 1 << 13)) {
      reader.setBlockDigestEnabled(true);
      reader.setPayloadDigestEnabled(true);
      reader.setWarcTargetUriProfile(UriProfile.RFC3986_ABS_16BIT);
      for (WarcRecord record = reader.getNextRecord();
          record != null;
          record = reader.getNextRecord()) {
        record.close();
        types.add(record.header.warcTypeStr);
        if (Boolean.FALSE.equals(record.isValidBlockDigest)) {
          said.add("block digest of " + record.header.warcTypeStr);
        }
        if (Boolean.FALSE.equals(record.isValidPayloadDigest)) {
          said.add("payload digest of " + record.header.warcTypeStr);
        }
        for (Diagnosis one : record.diagnostics.getErrors()) {
          said.add(words(record, one));
        }
        for (Diagnosis one : record.diagnostics.getWarnings()) {
          said.add(words(record, one));
        }
      }
      reader.diagnostics.getErrors().forEach(one -> said.add("" + one));
    }
    return said;
  }

  private static String words(WarcRecord record, Diagnosis one) {
    return record.header.warcTypeStr
        + ": "
        + one.type
        + " "
        + one.entity
        + " "
        + String.join(" ", one.getMessageArgs() == null ? new String[0] : strings(one));
  }

  private static String[] strings(Diagnosis one) {
    return java.util.Arrays.stream(one.getMessageArgs())
        .map(String::valueOf)
        .toArray(String[]::new);
  }

  @Test
  void aStrictReaderFindsEveryRecordAndNothingWrong() throws IOException {
    List<String> types = new ArrayList<>();
    List<String> said = read(warc(), types);
    assertThat(types)
        .containsExactly(
            "warcinfo",
            "metadata",
            "response",
            "request",
            "revisit",
            "request",
            "revisit",
            "request",
            "conversion",
            "resource",
            "resource",
            "resource");
    assertThat(said).isEmpty();
  }

  @Test
  void itSeesAWrongDigest() throws IOException {
    byte[] packed = warc();
    int at = 0;
    ByteArrayOutputStream forged = new ByteArrayOutputStream();
    while (at < packed.length) {
      Gzip.Member member = Gzip.read(packed, at);
      String content = new String(member.content(), StandardCharsets.ISO_8859_1);
      forged.writeBytes(
          Gzip.member(content.replace("A guest", "A ghost").getBytes(StandardCharsets.ISO_8859_1)));
      at += member.length();
    }
    assertThat(read(forged.toByteArray(), new ArrayList<>()))
        .contains("block digest of response", "payload digest of response");
  }
}
