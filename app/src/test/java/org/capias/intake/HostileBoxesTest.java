package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.capias.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that hold others, made to do harm: bombs, names that lead out, lengths and codings that
 * lie.
 */
class HostileBoxesTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private Intake.Result read(Path file) {
    return assertTimeoutPreemptively(LIMIT, () -> Intake.read(List.of(file.toString()), null));
  }

  private Intake.Result read(String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes));
  }

  private static String told(Intake.Result result) {
    return String.join("\n", result.problems().stream().map(Problem::message).toList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Old programs tell neither that names are Cyrillic nor how they are written. */
  @Test
  void namesInAnEncodingThatNobodyTellsAreNoReasonNotToRead() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    byte[] inner = zip(cyrillic, "\u0441\u043d\u0435\u0433.txt", utf8("Snow fell on the pass."));
    byte[] outer = zip(cyrillic, "\u0434\u0432\u0430.zip", inner);
    Intake.Result result = read("names.zip", outer);
    assertThat(told(result)).isEmpty();
    assertThat(result.documents()).singleElement();
  }

  private static byte[] zip(Charset names, String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void aGzipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < 200; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    assertThat(told(read("bomb.gz", out.toByteArray()))).contains("unpacks to more than 32 MB");
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.writeBytes(utf8(http));
    block.writeBytes(out.toByteArray());
    byte[] warc = FormatsTest.record("1.1", "response", block.toByteArray());
    assertThat(told(read("bomb.warc", warc))).contains("decoded content is larger than 32 MB");
  }

  @Test
  void aWebArchiveThatPacksGigabytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(
          utf8(
              "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://valley.example/1\r\n"
                  + "WARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                  + "Content-Type: text/plain\r\nContent-Length: 900000000000\r\n\r\n"));
      for (int i = 0; i < 40; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    assertThat(told(read("bomb.warc.gz", out.toByteArray()))).contains("unpacks to more than");
  }

  @Test
  void aZipBombAndZipsInZips() throws IOException {
    byte[] zeros = new byte[40 << 20];
    Path bomb = Zips.write(folder.resolve("bomb.zip"), "a.txt", zeros);
    assertThat(told(read(bomb))).contains("larger than 32 MB");
    byte[] inner = Files.readAllBytes(Zips.write(folder.resolve("0"), "a.txt", utf8("He came.")));
    for (int i = 1; i < 8; i++) {
      inner = Files.readAllBytes(Zips.write(folder.resolve(String.valueOf(i)), "z.zip", inner));
    }
    assertThat(told(read("deep.zip", inner))).contains("zip files in each other, too deep");
  }

  @Test
  void manyEntriesThatTogetherAreABomb() throws IOException {
    Object[] entries = new Object[40];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = new byte[30 << 20];
    }
    Path bomb = Zips.write(folder.resolve("many.zip"), entries);
    assertThat(told(read(bomb))).contains("unpacks to more than");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../out.txt",
        "/etc/out.txt",
        "C:\\out.txt",
        "..\\out.txt",
        "a/../../out.txt",
        "a\u0000b.txt"
      })
  void namesThatLeadOutOfAZip(String name) throws IOException {
    Path zip =
        Zips.write(
            folder.resolve("trick.zip"),
            name,
            utf8("He came."),
            "good.txt",
            utf8("He left on Monday, they say."));
    Intake.Result result = read(zip);
    assertThat(result.documents()).extracting(d -> d.source()).containsExactly(zip + "!/good.txt");
    assertThat(told(result)).contains("name inside a zip file leads out of it");
    Path wacz =
        Zips.write(
            folder.resolve("trick.wacz"), "datapackage.json", utf8("{}"), name, utf8("WARC/1.0"));
    assertThat(told(read(wacz))).contains("leads out of it");
    assertThat(folder.getParent().resolve("out.txt")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "99999999999999999999", "12abc", "1000000"})
  void lyingLengths(String length) throws IOException {
    String warc =
        "WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: https://valley.example/1\r\n"
            + "WARC-Date: 2024-03-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: text/plain\r\nContent-Length: "
            + length
            + "\r\n\r\nHe came on Monday.";
    assertThat(read("lie.warc", utf8(warc)).problems()).isNotEmpty();
    String arc =
        "filedesc://t.arc 0.0.0.0 20080430204825 text/plain 0\n\n"
            + "http://valley.example/a 192.0.2.1 20080430204826 text/plain "
            + length
            + "\nHe came.";
    assertThat(read("lie.arc", utf8(arc)).problems()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nHe came on Monday at noon.",
        "HTTP/1.1 200 OK\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + "FFFFFFFF\r\n"
            + "He came on Monday at noon.",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nHe came on Monday at noon.",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nHe came on Monday at noon."
      })
  void lyingCodings(String message) throws IOException {
    Intake.Result result = read("lie.warc", FormatsTest.record("1.1", "response", utf8(message)));
    assertThat(result.problems()).isNotEmpty();
  }
}
