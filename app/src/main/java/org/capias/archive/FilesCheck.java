package org.capias.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every byte of every file in {@code warc/}: each belongs to records that the log tells of, and has
 * the hash that the log tells; each record has the digests that it tells of itself, and is what the
 * log says it is. And every part that a repair had put aside.
 */
final class FilesCheck {
  private final Path folder;
  private final LogCheck log;
  private final Verification verification;

  FilesCheck(Path folder, LogCheck log, Verification verification) {
    this.folder = folder;
    this.log = log;
    this.verification = verification;
  }

  void run() {
    for (Map.Entry<String, SortedMap<Long, Entry>> known : log.places().entrySet()) {
      Path file = folder.resolve(WarcFiles.FOLDER).resolve(known.getKey());
      String name = name(known.getKey());
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
        verification.count("WARC files", 1);
        walk(name, channel, known.getValue());
      } catch (IOException e) {
        verification.wrong(name, null, 0, "cannot be read", "a file", e.getClass().getSimpleName());
      }
    }
    strangers();
    aside();
  }

  private static String name(String file) {
    return WarcFiles.FOLDER + "/" + file;
  }

  private void walk(String file, FileChannel channel, SortedMap<Long, Entry> entries)
      throws IOException {
    long at = 0;
    for (Entry entry : entries.values()) {
      Place place = entry.place();
      if (place.offset() != at) {
        wrong(file, entry, at, "bytes between records", "records at " + at, "at " + place.offset());
      }
      at = place.end();
      if (at > channel.size()) {
        wrong(file, entry, place.offset(), "the file ends too soon", at + " bytes", channel.size());
        return;
      }
      check(file, entry, Disk.read(channel, place.offset(), place.length()));
    }
    verification.count("bytes", at);
    if (channel.size() > at) {
      verification.wrong(
          file,
          null,
          at,
          "bytes that the log does not know",
          at + " bytes",
          channel.size() + " bytes");
    }
  }

  private void check(String file, Entry entry, byte[] members) {
    Entry deletion = log.deletion(entry.number());
    String expected = deletion == null ? entry.place().stored() : deletion.need("stored");
    String found = Sha256.hex(members);
    long offset = entry.place().offset();
    String what = deletion == null ? records(entry, members) : null;
    if (!found.equals(expected)) {
      wrong(
          file,
          entry,
          offset,
          (deletion == null ? "the bytes are not those that were written" : "the tombstone is not")
              + (what == null ? "" : ", " + what),
          "sha256 " + expected,
          "sha256 " + found);
    } else if (what != null) {
      wrong(file, entry, offset, what, "what the record says of itself", "something else");
    }
    verification.count(deletion == null ? "records" : "tombstones", 1);
    if (deletion != null && !entry.is("text") && !entry.is("revisited")) {
      String name = entry.text("case") == null ? "item" : "case " + entry.need("case") + ", entry";
      verification.note(
          name
              + " "
              + entry.number()
              + " was deleted "
              + deletion.time()
              + " by "
              + deletion.who()
              + ": "
              + deletion.need("reason"));
    }
  }

  /** What is wrong with the records themselves, or null. */
  private @Nullable String records(Entry entry, byte[] members) {
    try {
      List<WarcRecord> records = WarcRecord.read(members);
      for (WarcRecord record : records) {
        String block = Sha256.labelled(record.block());
        if (!block.equals(record.field("WARC-Block-Digest"))) {
          return "the block's digest is " + block;
        }
      }
      WarcRecord main = records.get(0);
      if (entry.text("record") != null
          && !entry.need("record").equals(main.field("WARC-Record-ID"))) {
        return "another record: " + main.field("WARC-Record-ID");
      }
      if (entry.is("revisited")) {
        return revisit(entry, main);
      }
      if (entry.is("text") || entry.is("corrected")) {
        String found = Sha256.labelled(main.block());
        return found.equals(entry.need("payload")) ? null : "its content is " + found;
      }
      if (entry.is("added")) {
        String target = main.field("WARC-Target-URI");
        String payload = payload(entry, main);
        if (!entry.need("target").equals(target)) {
          return "another target: " + target;
        }
        if (!payload.equals(entry.need("payload"))
            || !payload.equals(main.field("WARC-Payload-Digest"))) {
          return "the payload's digest is " + payload;
        }
      }
      return null;
    } catch (IOException | RuntimeException e) {
      return e.getMessage();
    }
  }

  /** What is wrong with a page that was as it was, or null. */
  private @Nullable String revisit(Entry entry, WarcRecord main) {
    Entry of = log.item(entry.number("of"));
    if (!main.is("revisit") || !entry.need("target").equals(main.field("WARC-Target-URI"))) {
      return "no revisit of " + entry.need("target");
    }
    if (of == null
        || !of.need("target").equals(entry.need("target"))
        || !of.need("payload").equals(entry.need("payload"))
        || !of.need("record").equals(main.field("WARC-Refers-To"))) {
      return "it refers to another item: " + main.field("WARC-Refers-To");
    }
    String told = main.field("WARC-Payload-Digest");
    return told == null || told.equals(entry.need("payload"))
        ? null
        : "the payload's digest is " + told;
  }

  private static String payload(Entry entry, WarcRecord main) {
    int head = (int) Math.max(0, entry.number("head"));
    byte[] block = main.block();
    return Sha256.labelled(
        Chunks.payload(
            head == 0 ? null : java.util.Arrays.copyOf(block, head),
            java.util.Arrays.copyOfRange(block, head, block.length)));
  }

  private void strangers() {
    try (Stream<Path> listed = Files.list(folder.resolve(WarcFiles.FOLDER))) {
      for (Path file : listed.sorted().toList()) {
        if (!log.places().containsKey(file.getFileName().toString())) {
          verification.wrong(
              name(file.getFileName().toString()),
              null,
              0,
              "a file that the log does not know",
              "no such file",
              Files.size(file) + " bytes");
        }
      }
    } catch (IOException e) {
      verification.wrong(
          WarcFiles.FOLDER, null, 0, "cannot be read", "a folder", "" + e.getMessage());
    }
  }

  private void aside() {
    for (Entry repair : log.repairs()) {
      String name = Repair.ASIDE + "/" + repair.need("aside");
      if (log.deletion(repair.number()) != null) {
        continue;
      }
      try {
        String found = Sha256.hex(Files.readAllBytes(folder.resolve(name)));
        if (!found.equals(repair.need("sha256"))) {
          verification.wrong(name, null, 0, "not what was put aside", repair.need("sha256"), found);
        }
      } catch (IOException e) {
        verification.wrong(name, null, 0, "cannot be read", "a file", e.getClass().getSimpleName());
      }
    }
  }

  private void wrong(
      String file, Entry entry, long offset, String what, String expected, Object found) {
    verification.wrong(
        file,
        entry.text("record") == null ? "of entry " + entry.number() : entry.need("record"),
        offset,
        what,
        expected,
        found.toString());
  }
}
