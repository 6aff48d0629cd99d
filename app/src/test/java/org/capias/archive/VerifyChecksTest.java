package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.archive.Fixtures.bytes;
import static org.capias.archive.Fixtures.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.capias.intake.Intake;
import org.capias.model.Evidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each check of the small verifier can fail: a forger mends all that stands before it, so that
 * nothing but that one check is left to tell.
 */
class VerifyChecksTest {
  private static final String WARC = "archive/data.warc.gz";
  private static final String LOG = "custody/entries.jsonl";
  private static final String CASE = "casefile/casefile.json";

  @TempDir static Path classes;
  private static SmallVerifier verifier;

  @TempDir Path folder;
  private Path packed;

  @BeforeAll
  static void compile() {
    verifier = new SmallVerifier(classes);
  }

  @BeforeEach
  void export() {
    packed = folder.resolve("two.wacz");
    try (Archive archive = Fixtures.open(folder.resolve("kept"))) {
      List<Archive.Read> reads = new ArrayList<>();
      List<String> evidence = new ArrayList<>();
      for (Archive.Added added :
          archive.add(
              List.of(
                  file("one.txt", "The guest arrived \\ on Monday."),
                  file("two.txt", "Nobody met \ud83d\ude00 the guest.")))) {
        Intake.Extract extract = Intake.page(archive.capture(added.item())).extracts().get(0);
        Evidence words = extract.document().evidence(4, 20);
        evidence.add(
            Json.line(
                java.util.Map.of(
                    "document",
                    words.document(),
                    "start",
                    (long) words.start(),
                    "end",
                    (long) words.end(),
                    "quote",
                    words.quote())));
        reads.add(new Archive.Read(added.item(), extract.document()));
      }
      String json = "{\"evidence\":" + evidence + "}";
      archive.export(archive.keepCase("two", bytes(json), bytes("<p>"), reads), packed);
    }
  }

  private Forger forger() throws IOException {
    return new Forger(packed);
  }

  private String told(Forger forger) throws IOException {
    return verifier.verify(forger.mended().write(folder.resolve("forged.wacz")));
  }

  private String told(byte[] zip) throws IOException {
    return verifier.verify(Files.write(folder.resolve("forged.wacz"), zip));
  }

  private static String line(Forger forger, String action) {
    return forger.text(LOG).lines().filter(one -> one.contains(action)).findFirst().orElseThrow();
  }

  private static UnaryOperator<String> swap(String from, String to) {
    return line -> line.replace(from, to);
  }

  @Test
  void whatTheForgerOnlyMakesAnewIsSound() throws IOException {
    assertThat(told(forger())).isEqualTo("SOUND");
    assertThat(told(forger().log(line -> line))).isEqualTo("SOUND");
    assertThat(verifier.says(packed))
        .contains("quotations    2 stand at their places", "not checked   0");
  }

  @Test
  void theZipFile() throws IOException {
    byte[] zip = Files.readAllBytes(packed);
    assertThat(told(Records.join(zip, bytes("x")))).contains("the ZIP file: byte " + zip.length);
    assertThat(told(Records.join(bytes("x"), zip))).contains("the ZIP file: byte 0");
    assertThat(told(forger().put("../out.txt", "x"))).contains("'../out.txt' is no plain name");
    byte[] content = zip.clone();
    content[100] ^= 1;
    assertThat(told(content)).contains(WARC + ": it is damaged", "CRC");
  }

  @Test
  void theManifest() throws IOException {
    Path file = folder.resolve("forged.wacz");
    Forger mended = forger().mended();
    assertThat(
            verifier.verify(
                mended.put("datapackage-digest.json", bytes("{\"path\":\"x\"}")).write(file)))
        .contains("datapackage-digest.json: the digest of the manifest");
    assertThat(verifier.verify(forger().mended().put("HOW-TO-VERIFY.txt", "x").write(file)))
        .contains("HOW-TO-VERIFY.txt: its hash");
    assertThat(verifier.verify(forger().mended().drop("HOW-TO-VERIFY.txt").write(file)))
        .contains("HOW-TO-VERIFY.txt: there is no such file");
    assertThat(verifier.verify(forger().mended().put("more.txt", "x").write(file)))
        .contains("the package: number of files in the manifest");
  }

  @Test
  void theEntriesAndTheirTree() throws IOException {
    assertThat(told(forger().put("custody/proofs.jsonl", "{}\n")))
        .contains(LOG + ": a proof for each entry");
    assertThat(told(forger().replace(LOG, "mira", "rima"))).contains(LOG + ", line 1: the entry's");
    Forger other = forger();
    String tree = other.text("custody/tree.json");
    assertThat(
            told(other.put("custody/tree.json", tree.replaceFirst("root\":\"..", "root\":\"00"))))
        .contains(LOG + ", line 1: its path does not lead to the root");
    assertThat(
            told(forger().put("custody/tree.json", tree.replaceFirst("head\":\"..", "head\":\""))))
        .contains("custody/tree.json: the hash of the newest entry");
  }

  @Test
  void theSealAndTheStamp() throws IOException {
    Forger forger = forger();
    int next = forger.text(LOG).split("\n").length + 20;
    String seal = "{\"entry\":%d,\"action\":\"sealed\",\"size\":1,\"root\":\"00\"}".formatted(next);
    forger.log(line -> line, seal);
    forger.put(
        "custody/proofs.jsonl",
        forger
            .text("custody/proofs.jsonl")
            .replaceFirst("}\n", ",\"sealed\":%d,\"toSeal\":[]}\n".formatted(next)));
    assertThat(told(forger)).contains(LOG + ", line 1: its path does not lead to the seal");
    String stamp =
        "{\"entry\":%d,\"action\":\"stamped\",\"token\":\"stamps/1.tsr\",\"sha256\":\"00\"}"
            .formatted(next);
    assertThat(told(forger().put("custody/stamps/1.tsr", "x").log(line -> line, stamp)))
        .contains("custody/stamps/1.tsr: the stamp; expected 00");
  }

  @Test
  void theRecordsOfTheCaptures() throws IOException {
    byte[] warc = forger().file(WARC);
    assertThat(told(forger().put(WARC, Records.join(warc, bytes("x")))))
        .contains(WARC + ": bytes that no entry tells of");
    byte[] changed = warc.clone();
    changed[warc.length - 3] ^= 1;
    assertThat(told(forger().put(WARC, changed))).contains(": its records; expected");
    byte[] first = warc.clone();
    first[20] ^= 1;
    assertThat(told(forger().put(WARC, first))).contains(WARC + ", byte 0: ");
    Forger moved = forger();
    moved.put("custody/proofs.jsonl", moved.text("custody/proofs.jsonl"));
    String added = line(moved, "\"added\"");
    Matcher length = Pattern.compile("\"length\":(\\d+)").matcher(added);
    assertThat(length.find()).isTrue();
    assertThat(told(moved.log(swap(length.group(), "\"length\":1"))))
        .contains(": its records; expected");
  }

  /** The last record, written anew with the entry's word for its bytes. */
  private String record(UnaryOperator<String> change) throws IOException {
    Forger forger = forger();
    String read = line(forger, "\"read\"");
    byte[] warc = forger.file(WARC);
    Object offset = forger.proof(forger.text(LOG).split("\n").length - 1).get("offset");
    int start = ((Long) java.util.Objects.requireNonNull(offset)).intValue();
    byte[] members = java.util.Arrays.copyOfRange(warc, start, warc.length);
    String record = new String(Gzip.read(members, 0).content(), StandardCharsets.ISO_8859_1);
    byte[] other = Gzip.member(change.apply(record).getBytes(StandardCharsets.ISO_8859_1));
    forger.put(WARC, Records.join(java.util.Arrays.copyOf(warc, start), other));
    String told =
        read.replaceFirst("\"length\":\\d+", "\"length\":" + other.length)
            .replaceFirst("\"stored\":\"\\w+", "\"stored\":\"" + Sha256.hex(other));
    return told(forger.log(line -> line.equals(read) ? told : line));
  }

  @Test
  void whatARecordSaysOfItself() throws IOException {
    assertThat(record(text -> text.replace("{\"evidence\"", "{\"Evidence\"")))
        .contains(": block digest");
    assertThat(record(text -> text.substring(0, text.length() - 4) + "\r\n\n\n"))
        .contains(": the end of record 0");
    assertThat(record(text -> text.replaceFirst("Content-Length: \\d+", "Content-Length: x")))
        .contains("it is damaged");
    assertThat(
            record(
                text -> {
                  String block = text.substring(text.indexOf("\r\n\r\n") + 4, text.length() - 4);
                  String other = block.replace("evidence", "Evidence");
                  return text.replace(block, other)
                      .replace(Sha256.labelled(bytes8(block)), Sha256.labelled(bytes8(other)));
                }))
        .contains(": what its entry tells of its content");
  }

  private static byte[] bytes8(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void theCaseFileTheTextsAndTheQuotations() throws IOException {
    assertThat(told(forger().replace(CASE, "guest", "Guest")))
        .contains(CASE + ": the log tells of no such case file");
    Forger forger = forger();
    String text =
        forger.names().stream().filter(name -> name.startsWith("texts/")).findFirst().orElseThrow();
    assertThat(told(forger.replace(text, "guest", "Guest")))
        .contains(text + ": the text that the log tells of");
    Matcher item = Pattern.compile("\"item\":\\d+").matcher(line(forger(), "\"read\""));
    assertThat(item.find()).isTrue();
    assertThat(told(forger().log(swap(item.group(), "\"item\":99"))))
        .contains("there is no entry 99");
    // The texts of the two documents exchanged: each is there, and no quotation stands in it.
    List<String> hashes = new ArrayList<>();
    Matcher hash = Pattern.compile("\"text\":\"([^\"]+)").matcher(line(forger(), "\"read\""));
    while (hash.find()) {
      hashes.add(hash.group(1));
    }
    String read = line(forger(), "\"read\"");
    String exchanged =
        read.replace("\"text\":\"" + hashes.get(0), "\"text\":\"?")
            .replace("\"text\":\"" + hashes.get(1), "\"text\":\"" + hashes.get(0))
            .replace("\"text\":\"?", "\"text\":\"" + hashes.get(1));
    assertThat(told(forger().log(line -> line.equals(read) ? exchanged : line)))
        .contains(CASE + ": a quotation from sha256:", " at character 4; expected ");
  }
}
