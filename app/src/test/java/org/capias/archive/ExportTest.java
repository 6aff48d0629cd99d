package org.capias.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.capias.archive.Fixtures.bytes;
import static org.capias.archive.Fixtures.file;
import static org.capias.archive.Fixtures.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.capias.intake.Intake;
import org.capias.model.Evidence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;

/** A package, and the small verifier that knows nothing of us. */
class ExportTest {
  private static final String TEXT = "The guest \ud83d\ude00 arrived on Monday. Nobody met him.\n";

  /** So many bytes are changed, one at a time; {@code -Dcapias.flips=3000} for more. */
  private static final int FLIPS = Integer.getInteger("capias.flips", 800);

  @TempDir static Path classes;
  private static SmallVerifier verifier;

  @TempDir Path folder;
  private Path packed;

  @BeforeAll
  static void compileTheVerifierByItself() throws IOException {
    verifier = new SmallVerifier(classes);
    // To be read in ten minutes by somebody who has to trust it.
    assertThat(SmallVerifier.lines()).isLessThanOrEqualTo(280);
  }

  private static String verify(Path given) {
    return verifier.verify(given);
  }

  @BeforeEach
  void export() {
    packed = folder.resolve("monday.wacz");
    try (Archive archive = Fixtures.open(folder.resolve("kept"))) {
      archive.add(List.of(file("not-in-the-case.txt", "Something else.")));
      List<Archive.Read> reads = new ArrayList<>();
      StringBuilder evidence = new StringBuilder();
      for (Archive.Added added :
          archive.add(
              List.of(
                  file("one.txt", TEXT),
                  page("https://www.example.org/b?z=1&a=2", "<html><p>plain</p></html>")))) {
        for (Intake.Extract extract : Intake.page(archive.capture(added.item())).extracts()) {
          int at = extract.document().text().indexOf("arrived");
          if (at >= 0) {
            Evidence words = extract.document().evidence(at, at + 17);
            evidence.append(
                "{\"document\":\"%s\",\"start\":%d,\"end\":%d,\"quote\":\"%s\"}"
                    .formatted(words.document(), words.start(), words.end(), words.quote()));
          }
          reads.add(new Archive.Read(added.item(), extract.document()));
        }
      }
      String json = "{\"schema\":\"capias.casefile/1\",\"evidence\":[" + evidence + "]}";
      KeptCase saved = archive.keepCase("monday", bytes(json), bytes("<html>"), reads);
      Export export = archive.export(saved, packed);
      assertThat(export.bytes()).isEqualTo(packed.toFile().length());
    }
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  @Test
  void thePackageIsSoundAndTheArchiveSaysWhatItHandedOver() throws IOException {
    assertThat(verify(packed)).isEqualTo("SOUND");
    String log = Files.readString(folder.resolve("kept/custody.jsonl"));
    assertThat(log).contains("\"action\":\"exported\"", Disk.sha256(packed));
    assertThat(Archive.verify(folder.resolve("kept"), null).sound()).isTrue();
  }

  @Test
  void anotherExportHasTheSameCapturesAndKnowsOfTheFirst() throws IOException {
    Path again = folder.resolve("again.wacz");
    Map<String, byte[]> first = files();
    try (Archive archive = Archive.open(folder.resolve("kept"), Fixtures.hand())) {
      KeptCase saved = archive.findCase("monday").orElseThrow();
      archive.export(saved, again);
      packed = again;
    }
    for (String name : List.of("archive/data.warc.gz", "indexes/index.cdxj", "pages/pages.jsonl")) {
      assertThat(files().get(name)).as(name).isEqualTo(first.get(name));
    }
    assertThat(files().get("custody/entries.jsonl")).asString().contains("\"exported\"");
    assertThat(verify(again)).isEqualTo("SOUND");
  }

  /** Everything in it is covered: there is no byte that can be changed without being told. */
  @Test
  void everyChangedByteIsToldWithTheNameOfItsFile() throws IOException {
    byte[] sound = Files.readAllBytes(packed);
    TreeOfPlaces places = TreeOfPlaces.of(files());
    Random random = new Random(20260105);
    Path changed = folder.resolve("changed.wacz");
    for (int i = 0; i < FLIPS; i++) {
      int at = i < 100 ? i : i < 400 ? sound.length - 1 - (i - 100) : random.nextInt(sound.length);
      byte[] bytes = sound.clone();
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(changed, bytes);
      assertThat(verify(changed)).as("byte %d", at).startsWith("NOT SOUND: " + places.name(at));
    }
  }

  @Test
  void everyChangedByteOfTheUnpackedFolderIsTold() throws IOException {
    Random random = new Random(20260106);
    Path unpacked = folder.resolve("unpacked");
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.createDirectories(unpacked.resolve(file.getKey()).getParent());
      Files.write(unpacked.resolve(file.getKey()), file.getValue());
    }
    assertThat(verify(unpacked)).isEqualTo("SOUND");
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      for (int i = 0; i < 30; i++) {
        byte[] bytes = file.getValue().clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(unpacked.resolve(file.getKey()), bytes);
        assertThat(verify(unpacked)).contains("NOT SOUND: ").contains(file.getKey());
      }
      Files.write(unpacked.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(unpacked.resolve("added.txt"), "mine");
    assertThat(verify(unpacked)).contains("number of files in the manifest");
  }

  /** Who makes manifest and ZIP anew still cannot change a quotation, a text or an entry. */
  @Test
  void aForgerWhoMendsTheManifestIsTold() throws IOException {
    assertThat(verify(forged("casefile/casefile.json", "Monday", "Sunday")))
        .startsWith("NOT SOUND: casefile/casefile.json: the log tells of no such case file");
    String text = files().keySet().stream().filter(n -> n.startsWith("texts/")).findFirst().get();
    assertThat(verify(forged(text, "Monday", "Sunday"))).startsWith("NOT SOUND: " + text);
    assertThat(verify(forged("custody/entries.jsonl", "mira", "rima")))
        .startsWith("NOT SOUND: custody/entries.jsonl, line 1: the entry's hash");
    assertThat(verify(forged("custody/tree.json", "\"root\":\"", "\"root\":\"0")))
        .startsWith("NOT SOUND: custody/entries.jsonl, line 1: its path does not lead");
  }

  /** Nor put a capture beside those that were kept, or another in the place of one. */
  @Test
  void aForgerWhoMendsTheManifestCannotTouchACapture() throws IOException {
    String name = "archive/data.warc.gz";
    byte[] warc = files().get(name);
    byte[] more =
        WarcRecord.members(
            List.of(
                Records.resource(
                    9, "file:///x", Fixtures.START, "text/plain", null, bytes("Not kept."))));
    assertThat(verify(forged(name, Records.join(warc, more))))
        .startsWith("NOT SOUND: " + name + ": bytes that no entry tells of");
    assertThat(verify(forged(name, Records.join(warc, bytes("garbage")))))
        .startsWith("NOT SOUND: " + name + ": bytes that no entry tells of");
    assertThat(verify(forged(name, Records.join(more, warc))))
        .startsWith("NOT SOUND: " + name + ", byte ");
    byte[] changed = warc.clone();
    changed[warc.length - 30] ^= 1;
    assertThat(verify(forged(name, changed))).startsWith("NOT SOUND: " + name + ", byte ");
    assertThat(verify(forged(name, java.util.Arrays.copyOf(warc, warc.length - 1))))
        .startsWith("NOT SOUND: " + name);
  }

  private Path forged(String name, String from, String to) throws IOException {
    return new Forger(packed).replace(name, from, to).mended().write(folder.resolve("forged.wacz"));
  }

  private Path forged(String name, byte[] after) throws IOException {
    return new Forger(packed).put(name, after).mended().write(folder.resolve("forged.wacz"));
  }

  @Test
  void aViewerFindsEachPageByItsIndex() throws IOException {
    Map<String, byte[]> files = files();
    Path warc = Files.write(folder.resolve("data.warc.gz"), files.get("archive/data.warc.gz"));
    String[] lines =
        new String(files.get("indexes/index.cdxj"), StandardCharsets.UTF_8).split("\n");
    assertThat(lines[0]).startsWith("file:///articles/one.txt 20260105100000 {\"url\":");
    for (String line : lines) {
      Map<String, Object> facts;
      facts = Json.object(line.substring(line.indexOf('{')));
      try (WarcReader reader = new WarcReader(warc)) {
        reader.position(Long.parseLong((String) facts.get("offset")));
        org.netpreserve.jwarc.WarcRecord record = reader.next().orElseThrow();
        assertThat(record.headers().first("WARC-Target-URI").orElseThrow())
            .isEqualTo(facts.get("url"));
      }
    }
    String compressed =
        new String(
            Gzip.read(files.get("indexes/index.cdx.gz"), 0).content(), StandardCharsets.UTF_8);
    assertThat(compressed).isEqualTo(String.join("\n", lines) + "\n");
    assertThat(new String(files.get("pages/pages.jsonl"), StandardCharsets.UTF_8))
        .startsWith("{\"format\":\"json-pages-1.0\"")
        .contains("\"url\":\"file:///articles/one.txt\"");
  }

  @Test
  void addressesSortAsViewersLookForThem() {
    assertThat(Cdx.surt("https://www.Example.org/B?z=1&a=2")).isEqualTo("org,example)/b?a=2&z=1");
    assertThat(Cdx.surt("http://news.example.org:8080")).isEqualTo("org,example,news:8080)/");
    assertThat(Cdx.surt("file:///a/b.txt")).isEqualTo("file:///a/b.txt");
  }

  /** Which file a byte of the package belongs to; "the ZIP file" between them. */
  private record TreeOfPlaces(java.util.TreeMap<Integer, String> starts) {
    static TreeOfPlaces of(Map<String, byte[]> files) {
      java.util.TreeMap<Integer, String> starts = new java.util.TreeMap<>();
      int at = 0;
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        starts.put(at, "");
        at += 30 + bytes(file.getKey()).length;
        starts.put(at, file.getKey());
        at += file.getValue().length;
      }
      starts.put(at, "the ZIP file");
      return new TreeOfPlaces(starts);
    }

    /** Around a file the name may be the file's or the ZIP's: its size is both. */
    String name(int at) {
      return starts.floorEntry(at).getValue();
    }
  }
}
