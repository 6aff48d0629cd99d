package org.capias.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * One case as one file for somebody else: a WACZ 1.1.1 (captures that common viewers replay) with
 * the case file, the texts it quotes, the custody entries about all of it, and how to check it. The
 * WARC records are the archive's own, byte for byte, so that the entries' hashes hold here too.
 */
final class Packing {
  private final Room room;
  private final KeptCase saved;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final TreeMap<Long, Entry> entries = new TreeMap<>();
  private final Map<Long, Long> offsets = new LinkedHashMap<>();
  private final Merkle tree = new Merkle();
  private @Nullable Entry seal;

  Packing(Room room, KeptCase saved) {
    this.room = room;
    this.saved = saved;
  }

  Export write(Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Path warc = target.resolveSibling(target.getFileName() + ".warc.part");
    try {
      chooseEntries();
      PackedWarc records = new PackedWarc(room, saved, warc);
      for (Entry entry : entries.values()) {
        if (entry.holdsRecords() && !room.gone(entry)) {
          offsets.put(entry.number(), records.add(entry));
        }
      }
      records.close();
      indexes(records);
      contents();
      custody();
      try (Zip zip = new Zip(part)) {
        zip.add("archive/" + Cdx.WARC, warc, records.size(), records.crc());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          zip.add(file.getKey(), file.getValue());
        }
        byte[] manifest = manifest(records);
        zip.add("datapackage.json", manifest);
        zip.add("datapackage-digest.json", digest(manifest));
      }
      String hash = Disk.sha256(part);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return new Export(target, hash, Files.size(target), entries.size());
    } catch (IOException e) {
      throw ArchiveException.of("cannot be exported", target, e);
    } finally {
      drop(part);
      drop(warc);
    }
  }

  private static void drop(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw ArchiveException.of("cannot be removed", file, e);
    }
  }

  /** All entries about this case, its items and its texts, and the newest, which stands for all. */
  private void chooseEntries() throws IOException {
    Map<Long, String> wanted = new LinkedHashMap<>();
    saved.documents().forEach(source -> wanted.put(source.item(), source.text()));
    wanted.put(saved.number(), "");
    room.custody()
        .each(
            0,
            line -> {
              Entry entry = line.entry();
              tree.add(Entry.canonical(entry.line()));
              long of = entry.number("of");
              boolean text =
                  entry.is("text")
                      && saved.documents().stream()
                          .anyMatch(
                              one -> one.item() == of && one.text().equals(entry.text("payload")));
              boolean about =
                  wanted.containsKey(entry.number())
                      || text
                      || (entry.is("revisited") && wanted.containsKey(of))
                      || (entry.is("corrected") && concerns(entry))
                      || (entry.is("deleted")
                          && (wanted.containsKey(of) || entries.containsKey(of)))
                      || (!entry.is("read") && saved.name().equals(entry.text("case")))
                      || entry.is("sealed")
                      || entry.is("stamped");
              seal = entry.is("stamped") ? entry : seal;
              if (about || entry.number() == 0 || entry.hash().equals(room.custody().head())) {
                entries.put(entry.number(), entry);
              }
            });
  }

  /** Whether a correction is about words of this case, or takes back one that is. */
  private boolean concerns(Entry corrected) {
    List<String> documents = Corrections.documents(corrected);
    String undone = corrected.text("undoes");
    return saved.documents().stream().anyMatch(one -> documents.contains(one.document()))
        || (undone != null
            && entries.values().stream().anyMatch(one -> undone.equals(one.text("correction"))));
  }

  private void indexes(PackedWarc records) {
    files.put("indexes/index.cdxj", records.index().plain());
    List<byte[]> compressed = records.index().compressed();
    files.put("indexes/index.cdx.gz", compressed.get(0));
    files.put("indexes/index.idx", compressed.get(1));
  }

  private void contents() throws IOException {
    StringBuilder pages =
        new StringBuilder(
            "{\"format\":\"json-pages-1.0\",\"id\":\"pages\",\"title\":\"Sources\"}\n");
    for (KeptCase.Source source : saved.documents()) {
      Entry item = entries.get(source.item());
      Entry text = room.text(source.document(), source.text(), source.item());
      if (item == null || text == null || room.gone(item)) {
        continue;
      }
      Map<String, @Nullable Object> page = new LinkedHashMap<>();
      page.put("id", "item-" + item.number());
      page.put("url", item.need("target"));
      page.put("ts", item.need("captured"));
      page.put("title", title(item, source));
      if (files.put(
              "texts/" + source.text().substring("sha256:".length()) + ".txt",
              room.records(text).get(0).block())
          == null) {
        pages.append(Json.line(page)).append('\n');
      }
    }
    files.put("pages/pages.jsonl", utf8(pages.toString()));
    List<byte[]> caseFile = new Cases(room).files(saved);
    files.put("casefile/casefile.json", caseFile.get(0));
    files.put("casefile/casefile.html", caseFile.get(1));
    try (InputStream in = Packing.class.getResourceAsStream("HOW-TO-VERIFY.txt")) {
      files.put("HOW-TO-VERIFY.txt", java.util.Objects.requireNonNull(in).readAllBytes());
    }
  }

  private String title(Entry item, KeptCase.Source source) throws IOException {
    Intake.Page page = Intake.page(Items.capture(item, room.records(item)));
    for (Intake.Extract extract : page.extracts()) {
      String title = extract.document().title();
      if (extract.document().id().equals(source.document()) && title != null) {
        return title;
      }
    }
    return item.need("source");
  }

  private void custody() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder proofs = new StringBuilder();
    for (Entry entry : entries.values()) {
      lines.append(entry.line()).append('\n');
      Map<String, @Nullable Object> proof = new LinkedHashMap<>();
      proof.put("entry", entry.number());
      proof.put("offset", offsets.get(entry.number()));
      proof.put("path", hex(tree.path((int) entry.number())));
      long stamped = seal == null ? 0 : seal.number("sealed");
      if (entry.number() < stamped) {
        proof.put("sealed", stamped);
        proof.put("toSeal", hex(tree.path((int) entry.number(), (int) stamped)));
      }
      proofs.append(Json.line(proof)).append('\n');
      String token = entry.is("stamped") ? entry.need("token") : null;
      if (token != null) {
        files.put("custody/" + token, Files.readAllBytes(room.folder().resolve(token)));
      }
    }
    Map<String, @Nullable Object> root = new LinkedHashMap<>();
    root.put("size", (long) tree.size());
    root.put("root", HexFormat.of().formatHex(tree.root()));
    root.put("head", room.custody().head());
    files.put("custody/entries.jsonl", utf8(lines.toString()));
    files.put("custody/proofs.jsonl", utf8(proofs.toString()));
    files.put("custody/tree.json", utf8(Json.line(root) + "\n"));
  }

  private static List<String> hex(List<byte[]> hashes) {
    return hashes.stream().map(HexFormat.of()::formatHex).toList();
  }

  private byte[] manifest(PackedWarc records) {
    List<Map<String, @Nullable Object>> resources = new ArrayList<>();
    resources.add(resource("archive/" + Cdx.WARC, records.size(), "sha256:" + records.sha256()));
    files.forEach(
        (path, bytes) -> resources.add(resource(path, bytes.length, Sha256.labelled(bytes))));
    Instant time = saved.time();
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("profile", "data-package");
    all.put("wacz_version", "1.1.1");
    all.put("title", saved.name());
    all.put("description", "Case file " + saved.name() + " with its sources and their custody");
    all.put("software", room.keeper().hand().with());
    all.put("created", time.toString());
    all.put("capias", Map.of("case", saved.name()));
    all.put("resources", resources);
    return utf8(Json.line(all) + "\n");
  }

  private static Map<String, @Nullable Object> resource(String path, long bytes, String hash) {
    Map<String, @Nullable Object> resource = new LinkedHashMap<>();
    resource.put("name", path.substring(path.lastIndexOf('/') + 1));
    resource.put("path", path);
    resource.put("hash", hash);
    resource.put("bytes", bytes);
    return resource;
  }

  private static byte[] digest(byte[] manifest) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("path", "datapackage.json");
    facts.put("hash", Sha256.labelled(manifest));
    return utf8(Json.line(facts) + "\n");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
