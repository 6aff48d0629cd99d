package org.capias.archive;

import static org.capias.archive.Fixtures.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Changes a package and mends what would tell: the manifest always, the hashes and paths of the
 * custody entries where asked. What is told of its work is told by the check that is meant.
 */
final class Forger {
  private static final String ENTRIES = "custody/entries.jsonl";
  private static final String PROOFS = "custody/proofs.jsonl";

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Forger(Path packed) throws IOException {
    try (ZipFile zip = new ZipFile(packed.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  String text(String name) {
    return new String(file(name), StandardCharsets.UTF_8);
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  /** Puts other content under a name; a new name is added to the manifest too. */
  Forger put(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  Forger put(String name, String content) {
    return put(name, bytes(content));
  }

  Forger replace(String name, String from, String to) {
    String before = text(name);
    if (!before.contains(from)) {
      throw new IllegalArgumentException(from + " is not in " + name + ":\n" + before);
    }
    return put(name, before.replace(from, to));
  }

  Forger drop(String name) {
    files.remove(name);
    return this;
  }

  Map<String, @Nullable Object> proof(int line) {
    return object(text(PROOFS).split("\n", -1)[line]);
  }

  /**
   * Other lines in the place of the entries (without their hashes), all hashes, paths and the root
   * made anew; entries that are not in the package become what they like.
   *
   * @param more entries besides, each with its number
   */
  Forger log(UnaryOperator<String> line, String... more) {
    TreeMap<Integer, String> lines = new TreeMap<>();
    Map<Integer, @Nullable Object> offsets = new LinkedHashMap<>();
    String[] old = text(ENTRIES).split("\n");
    for (int i = 0; i < old.length; i++) {
      String canonical = new String(Entry.canonical(line.apply(old[i])), StandardCharsets.UTF_8);
      offsets.put(number(canonical), proof(i).get("offset"));
      lines.put(number(canonical), canonical);
    }
    for (String one : more) {
      lines.put(number(one), one);
    }
    int size = lines.lastKey() + 1;
    Merkle tree = new Merkle();
    for (int i = 0; i < size; i++) {
      tree.add(bytes(lines.getOrDefault(i, "kept back")));
    }
    StringBuilder entries = new StringBuilder();
    StringBuilder proofs = new StringBuilder();
    String head = "";
    for (Map.Entry<Integer, String> one : lines.entrySet()) {
      head = Sha256.hex(bytes(one.getValue()));
      String open = one.getValue().substring(0, one.getValue().length() - 1);
      entries.append(open).append(",\"hash\":\"").append(head).append("\"}\n");
      Map<String, @Nullable Object> proof = new LinkedHashMap<>();
      proof.put("entry", (long) one.getKey());
      proof.put("offset", offsets.get(one.getKey()));
      List<String> path = new ArrayList<>();
      tree.path(one.getKey()).forEach(hash -> path.add(HexFormat.of().formatHex(hash)));
      proof.put("path", path);
      proofs.append(Json.line(proof)).append('\n');
    }
    put(ENTRIES, entries.toString());
    put(PROOFS, proofs.toString());
    String root = HexFormat.of().formatHex(tree.root());
    return put(
        "custody/tree.json",
        "{\"size\":" + size + ",\"root\":\"" + root + "\",\"head\":\"" + head + "\"}\n");
  }

  private static Map<String, @Nullable Object> object(String line) {
    try {
      return Json.object(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(String line) {
    return ((Long) Objects.requireNonNull(object(line).get("entry"))).intValue();
  }

  /** The manifest mended. */
  Forger mended() {
    StringBuilder resources = new StringBuilder();
    files.forEach(
        (name, content) -> {
          if (!name.startsWith("datapackage")) {
            resources
                .append(resources.isEmpty() ? "" : ",")
                .append("{\"path\":\"%s\",".formatted(name))
                .append("\"hash\":\"%s\"}".formatted(Sha256.labelled(content)));
          }
        });
    return sealed("{\"resources\":[" + resources + "]}\n");
  }

  /** This manifest, with its digest. */
  Forger sealed(String manifest) {
    files.remove("datapackage.json");
    files.remove("datapackage-digest.json");
    put("datapackage.json", manifest);
    return put(
        "datapackage-digest.json",
        "{\"path\":\"datapackage.json\",\"hash\":\"%s\"}\n"
            .formatted(Sha256.labelled(bytes(manifest))));
  }

  Path write(Path file) throws IOException {
    try (Zip zip = new Zip(file)) {
      for (Map.Entry<String, byte[]> one : files.entrySet()) {
        zip.add(one.getKey(), one.getValue());
      }
    }
    return file;
  }
}
