package org.capias.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.capias.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that hold one document or many. */
class FormatsTest {
  private static final String WORDS =
      "The envoy was let go at the border, the ministry said, because nobody had asked for him.";

  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static List<Document> read(Path file) {
    Intake.Result result = Intake.read(List.of(file.toString()), null);
    assertThat(result.problems()).isEmpty();
    return result.documents();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void aFeedIsOneDocumentForEachEntry() throws IOException {
    List<Document> entries = read(write("feed.xml", Zoo.bytes("feed.rss")));
    assertThat(entries).extracting(Document::title).containsExactly("Envoy let go", "No & yes");
    Document first = entries.get(0);
    assertThat(first.text()).isEqualTo(WORDS + "\n\nHe had been held for “two days”.");
    assertThat(first.url()).isEqualTo("https://valley.example/1");
    assertThat(first.outlet()).isEqualTo("Valley Radio");
    assertThat(first.published()).hasToString("2024-03-05");
    assertThat(first.author()).isEqualTo("Ana Example");
    assertThat(entries.get(1).outlet()).as("it only collects this one").isEqualTo("other.example");
    assertThat(entries.get(1).text()).isEqualTo("Short & plain.");
  }

  @Test
  void anEntrysWordsLeadBackToTheFeedsBytes() {
    byte[] bytes = Zoo.bytes("feed.rss");
    Intake.Page page =
        Intake.page(
            Intake.Capture.ofFile(Path.of("feed.xml").toUri(), Instant.EPOCH, bytes, "feed.xml"));
    Intake.Extract extract = page.extracts().get(0);
    String text = extract.document().text();
    int held = text.indexOf("held for “two");
    Offsets.Range range = extract.offsets().bytes(held, held + 13).orElseThrow();
    assertThat(new String(bytes, range.start(), range.length(), StandardCharsets.UTF_8))
        .isEqualTo("held for &amp;ldquo;two");
    assertThat(new String(bytes, extract.start(), 6, StandardCharsets.UTF_8)).isEqualTo("<item>");
  }

  @Test
  void atomAndJsonFeeds() throws IOException {
    Document atom = read(write("atom.xml", Zoo.bytes("feed.atom"))).get(0);
    assertThat(atom.text()).isEqualTo(WORDS);
    assertThat(atom.url()).isEqualTo("https://valley.example/a/1");
    assertThat(atom.published()).hasToString("2024-03-05");
    Document json = read(write("feed.json", Zoo.bytes("feed.json"))).get(0);
    assertThat(json.text()).isEqualTo(WORDS);
    assertThat(json.author()).isEqualTo("Ana Example");
  }

  @Test
  void aPdfsTextLayer() throws IOException {
    Path file = folder.resolve("a.pdf");
    try (PDDocument pdf = new PDDocument()) {
      for (String line : List.of(WORDS, "A second page.")) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
          content.newLineAtOffset(50, 700);
          content.showText(line);
          content.endText();
        }
      }
      pdf.getDocumentInformation().setTitle("An envoy");
      pdf.save(file.toFile());
    }
    Document document = read(file).get(0);
    assertThat(document.text()).isEqualTo(WORDS + "\n\nA second page.");
    assertThat(document.title()).isEqualTo("An envoy");
    assertThat(document.published()).as("made is not published").isNull();
    Intake.Capture capture =
        Intake.Capture.ofFile(file.toUri(), Instant.EPOCH, Files.readAllBytes(file), "a.pdf");
    assertThat(Intake.page(capture).extracts().get(0).details())
        .containsEntry("pages", "0 " + (WORDS.length() + 2));
  }

  @Test
  void aLetterAndItsPlaces() throws IOException {
    byte[] bytes = Zoo.bytes("letter.eml");
    Document letter = read(write("letter.eml", bytes)).get(0);
    assertThat(letter.title()).isEqualTo("Envoy let go – a “short” note");
    assertThat(letter.author()).isEqualTo("Valley Radio");
    assertThat(letter.outlet()).isEqualTo("Valley news");
    assertThat(letter.published()).hasToString("2024-03-05");
    assertThat(letter.text()).startsWith("Dear listeners,").contains("“two days”");
    Intake.Extract extract =
        Intake.page(Intake.Capture.ofFile(Path.of("l.eml").toUri(), Instant.EPOCH, bytes, "l.eml"))
            .extracts()
            .get(0);
    int at = letter.text().indexOf("“two");
    Offsets.Range range = extract.offsets().bytes(at, at + 4).orElseThrow();
    assertThat(new String(bytes, range.start(), range.length(), StandardCharsets.US_ASCII))
        .isEqualTo("=E2=80=9Ctwo");
  }

  @Test
  void aMailboxIsManyLetters() throws IOException {
    String letter = new String(Zoo.bytes("letter.eml"), StandardCharsets.ISO_8859_1);
    String box =
        "From radio@valley.example Tue Mar  5 10:00:00 2024\n"
            + letter
            + "\n"
            + "From radio@valley.example Wed Mar  6 10:00:00 2024\n"
            + letter.replace("two days", "six days")
            + "\n";
    Path file = write("news.mbox", box.getBytes(StandardCharsets.ISO_8859_1));
    List<Document> letters = read(file);
    assertThat(letters).hasSize(2);
    assertThat(letters.get(1).source()).isEqualTo(file + "!/2");
    assertThat(letters.get(1).text()).contains("six days");
  }

  @Test
  void aWebArchivesPagesWithTheirHeads() throws IOException {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
            + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
    byte[] page =
        gzip(("<!doctype html><title>Envoy</title><p>" + WORDS).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(http.getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(
        (Integer.toHexString(page.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(page);
    body.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    byte[] get =
        "GET /1 HTTP/1.1\r\nHost: valley.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    for (String version : List.of("1.0", "1.1")) {
      ByteArrayOutputStream warc = new ByteArrayOutputStream();
      warc.writeBytes(record(version, "response", body.toByteArray()));
      warc.writeBytes(record(version, "request", get));
      for (byte[] bytes : List.of(warc.toByteArray(), gzip(warc.toByteArray()))) {
        Path file = write("crawl.warc.gz", bytes);
        Intake.Captures taken = Intake.captures(List.of(file.toString()), Instant.EPOCH);
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.captures())
            .singleElement()
            .satisfies(
                capture -> {
                  assertThat(capture.target()).hasToString("https://valley.example/1");
                  assertThat(capture.time()).isEqualTo("2024-03-05T10:00:00Z");
                  assertThat(capture.requestHead()).isEqualTo(get);
                  assertThat(capture.responseHead()).asString().isEqualTo(http);
                  assertThat(capture.charset()).isEqualTo("utf-8");
                });
        Document document = read(file).get(0);
        assertThat(document.text()).isEqualTo(WORDS);
        assertThat(document.url()).isEqualTo("https://valley.example/1");
        assertThat(document.outlet()).isEqualTo("valley.example");
      }
    }
  }

  static byte[] record(String version, String type, byte[] block) {
    String head =
        "WARC/"
            + version
            + "\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: https://valley.example/1\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
            + type.length()
            + ">\r\nContent-Type: application/http; msgtype="
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(block);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  @Test
  void anOldArchiveWithASpaceInAnAddress() throws IOException {
    String page =
        "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Envoy</title><p>" + WORDS;
    String about = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://t.arc 0.0.0.0 20080430204825 text/plain "
            + about.length()
            + "\n"
            + about
            + "\n"
            + "http://valley.example/a b 192.0.2.1 20080430204826 text/html "
            + page.length()
            + "\n"
            + page
            + "\n";
    for (byte[] bytes :
        List.of(
            arc.getBytes(StandardCharsets.ISO_8859_1),
            gzip(arc.getBytes(StandardCharsets.ISO_8859_1)))) {
      Document document = read(write("old.arc", bytes)).get(0);
      assertThat(document.text()).isEqualTo(WORDS);
      assertThat(document.url()).isEqualTo("http://valley.example/a%20b");
    }
  }

  @Test
  void zipAndWacz() throws IOException {
    byte[] warc =
        record(
            "1.1",
            "response",
            ("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + WORDS)
                .getBytes(StandardCharsets.UTF_8));
    Path zip =
        Zips.write(
            folder.resolve("all.zip"),
            "b/page.html",
            Zoo.bytes("article.html"),
            "a.txt",
            WORDS.getBytes(StandardCharsets.UTF_8),
            "readme.md",
            "no article".getBytes(StandardCharsets.UTF_8));
    assertThat(read(zip))
        .extracting(Document::source)
        .containsExactly(zip + "!/a.txt", zip + "!/b/page.html");
    Path wacz =
        Zips.write(
            folder.resolve("crawl.wacz"),
            "datapackage.json",
            "{}".getBytes(StandardCharsets.UTF_8),
            "archive/data.warc.gz",
            gzip(warc),
            "pages/pages.jsonl",
            "{}".getBytes(StandardCharsets.UTF_8));
    Intake.Result result = Intake.read(List.of(wacz.toString()), null);
    assertThat(result.problems()).isEmpty();
    assertThat(result.documents()).extracting(Document::text).containsExactly(WORDS);
    assertThat(result.skipped()).containsEntry("index and page list of a WACZ", 2);
  }
}
