package org.capias.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The custody log from its first byte to its last: each line as entries are written, numbered one
 * after the other, with the hash of its own bytes and of the line before. Keeps what the other
 * checks need to know.
 */
final class LogCheck {
  private final Path folder;
  private final Verification verification;

  /** Entries that put records into a file, by file and offset. */
  private final Map<String, SortedMap<Long, Entry>> places = new TreeMap<>();

  private final Map<Long, Entry> deletions = new LinkedHashMap<>();
  private final Map<Long, Entry> items = new LinkedHashMap<>();
  private final List<Entry> texts = new ArrayList<>();
  private final List<Entry> cases = new ArrayList<>();
  private final List<Entry> repairs = new ArrayList<>();
  private final List<Entry> stamps = new ArrayList<>();
  private final Map<String, Long> hashes = new LinkedHashMap<>();
  private final Merkle tree = new Merkle();
  private String head = Entry.NOTHING_BEFORE;

  LogCheck(Path folder, Verification verification) {
    this.folder = folder;
    this.verification = verification;
  }

  void run(@Nullable String expectedHead) {
    try (InputStream in =
        new BufferedInputStream(Files.newInputStream(folder.resolve(Custody.FILE)), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long offset = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          line(offset, line.toByteArray());
          offset += line.size() + 1;
          line.reset();
        } else {
          line.write(b);
        }
      }
      if (line.size() > 0) {
        wrong(offset, "half a line", "a line feed", line.size() + " bytes without one");
      }
    } catch (IOException e) {
      wrong(0, "cannot be read", "a file", String.valueOf(e.getMessage()));
    }
    if (tree.size() == 0) {
      wrong(0, "an empty log", "entry 0", "nothing");
    }
    if (expectedHead != null && !hashes.containsKey(expectedHead)) {
      wrong(0, "the log has no entry with the hash that you gave", expectedHead, "not in the log");
    }
    verification.count("entries", tree.size());
  }

  private void line(long offset, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Entry entry;
    try {
      if (!java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
        throw new IOException("not UTF-8");
      }
      entry = Entry.parse(text);
    } catch (IOException | RuntimeException e) {
      wrong(
          offset,
          "entry " + tree.size() + " is not what was written",
          "an entry whose hash is that of its bytes",
          String.valueOf(e.getMessage()));
      tree.add(Entry.canonical(text));
      head = "";
      return;
    }
    if (entry.number() != tree.size()) {
      wrong(offset, "entries out of order", "entry " + tree.size(), "entry " + entry.number());
    }
    if (!entry.previous().equals(head) && !head.isEmpty()) {
      wrong(
          offset,
          "entry " + entry.number() + " does not follow the entry before it",
          head,
          entry.previous());
    }
    tree.add(Entry.canonical(text));
    head = entry.hash();
    hashes.put(head, entry.number());
    take(entry);
  }

  private void take(Entry entry) {
    if (entry.holdsRecords()) {
      places
          .computeIfAbsent(entry.place().file(), file -> new TreeMap<>())
          .put(entry.place().offset(), entry);
    }
    switch (entry.action()) {
      case "added" -> items.put(entry.number(), entry);
      case "deleted" -> deletions.put(entry.number("of"), entry);
      case "text" -> texts.add(entry);
      case "read" -> cases.add(entry);
      case "repaired" -> repairs.add(entry);
      case "stamped" -> stamps.add(entry);
      default -> {}
    }
  }

  private void wrong(long offset, String what, String expected, String found) {
    verification.wrong(Custody.FILE, null, offset, what, expected, found);
  }

  Map<String, SortedMap<Long, Entry>> places() {
    return places;
  }

  @Nullable Entry deletion(long number) {
    return deletions.get(number);
  }

  @Nullable Entry item(long number) {
    return items.get(number);
  }

  List<Entry> cases() {
    return cases;
  }

  List<Entry> texts() {
    return texts;
  }

  List<Entry> repairs() {
    return repairs;
  }

  List<Entry> stamps() {
    return stamps;
  }

  boolean hasHash(String hash) {
    return hashes.containsKey(hash);
  }

  String head() {
    return head;
  }

  String root() {
    return HexFormat.of().formatHex(tree.root());
  }
}
