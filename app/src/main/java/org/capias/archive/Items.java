package org.capias.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.capias.intake.Intake;

/** Items out of the log, and captures out of the WARC files. */
final class Items {
  private static final int SHORTEST_HASH = 6;

  private final Room room;

  Items(Room room) {
    this.room = room;
  }

  static Archive.Item of(Entry entry, Index index) throws IOException {
    Entry gone = index.find("deleted", Long.toString(entry.number()));
    long before = entry.number("before");
    String type = entry.text("type");
    return new Archive.Item(
        entry.number(),
        entry.need("target"),
        entry.need("source"),
        entry.text("led"),
        entry.need("payload"),
        entry.number("bytes"),
        type != null ? type : entry.text("identified"),
        Instant.parse(entry.need("captured")),
        entry.time(),
        (int) entry.number("version"),
        before < 0 ? null : before,
        entry.need("record"),
        entry.place().toString(),
        entry.number("status") < 0 ? null : (int) entry.number("status"),
        gone == null ? null : new Archive.Deletion(gone.need("reason"), gone.time(), gone.who()));
  }

  List<Archive.Item> find(String words) {
    List<Archive.Item> found = new ArrayList<>();
    String hash = words.toLowerCase(Locale.ROOT).replaceFirst("^sha256:", "");
    boolean isHash = hash.matches("[0-9a-f]{" + SHORTEST_HASH + ",64}");
    if (words.matches("\\d{1,9}")) {
      Archive.Item item = room.item(Long.parseLong(words));
      if (item != null) {
        return List.of(item);
      }
    }
    List<Archive.Item> versions = versions(words);
    if (!versions.isEmpty()) {
      return versions;
    }
    String uri = Path.of(words).toAbsolutePath().normalize().toUri().toString();
    room.items(
        item -> {
          boolean byHash = isHash && item.payload().startsWith("sha256:" + hash);
          if (byHash || item.source().equals(words) || item.target().equals(uri)) {
            found.add(item);
          }
        });
    return found;
  }

  /** All versions of a target, found from the newest back. */
  private List<Archive.Item> versions(String target) {
    try {
      List<Archive.Item> versions = new ArrayList<>();
      Entry entry = room.index().find("target", target);
      while (entry != null) {
        versions.add(0, of(entry, room.index()));
        long before = entry.number("before");
        entry = before < 0 ? null : room.index().find("number", Long.toString(before));
      }
      return versions;
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  Intake.Capture capture(Archive.Item item) {
    try {
      Entry entry = room.index().find("number", Long.toString(item.number()));
      if (entry == null || !entry.is("added")) {
        throw new ArchiveException(
            "no item " + item.number(), room.folder().toString(), "'archive list' names them");
      }
      if (item.deleted() != null) {
        throw new ArchiveException(
            "its content was deleted (" + item.deleted().reason() + ")",
            item.target(),
            "the log keeps its hash and the reason");
      }
      return capture(entry, room.records(entry));
    } catch (IOException e) {
      throw new ArchiveException(
          "cannot be read (" + e.getMessage() + ")",
          item.place() + " in " + room.folder(),
          "verify the archive",
          e);
    }
  }

  /** The capture of an entry, from its records. */
  static Intake.Capture capture(Entry entry, List<WarcRecord> records) {
    WarcRecord main = records.get(0);
    int start = (int) Math.max(0, entry.number("head"));
    byte[] block = main.block();
    return new Intake.Capture(
        URI.create(entry.need("target")),
        Instant.parse(entry.need("captured")),
        records.size() > 1 ? records.get(1).block() : null,
        main.is("response") ? java.util.Arrays.copyOf(block, start) : null,
        java.util.Arrays.copyOfRange(block, start, block.length),
        entry.text("type"),
        entry.text("charset"),
        entry.need("source"),
        entry.text("led") == null ? null : URI.create(entry.need("led")));
  }
}
