package org.capias.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries of the custody log without reading it: by number, target, payload, case. Derived
 * from the log and made anew from it where it is missing or is another log's; what it leads to is
 * always looked at in the log itself. Its head says up to where it knows the log, so that opening
 * an archive reads only what came after: {@value #EVERY} lines at most.
 *
 * <p>Whoever only looks on, beside a process that writes, reads the same file and keeps what came
 * after its head for himself; of two answers the later is true. What he is led to is in the log,
 * for a line is acknowledged before the index knows it.
 */
final class Index implements AutoCloseable {
  static final String FILE = "custody.index";
  private static final long MARK = 0x4341504941530001L;
  private static final int EVERY = 4096;

  /** An entry takes so many slots at most. */
  private static final int SLOTS = 5;

  /** No line of the log is shorter. */
  private static final int LEAST_LINE = 200;

  private final Custody custody;
  private final Slots slots;

  /** What another process has written, to look on; null where this one writes or has all. */
  private final @Nullable Slots base;

  private final boolean writing;
  private long covered;
  private int since;

  private Index(Custody custody, Slots slots, @Nullable Slots base, boolean writing, long covered) {
    this.custody = custody;
    this.slots = slots;
    this.base = base;
    this.writing = writing;
    this.covered = covered;
  }

  static Index open(Path derived, Custody custody, boolean writing) throws IOException {
    Path file = derived.resolve(FILE);
    Index index = Files.exists(file) ? existing(file, custody, writing) : null;
    if (index == null) {
      index = new Index(custody, writing ? Slots.create(file) : Slots.inMemory(), null, writing, 0);
    }
    Index filled = index;
    custody.each(filled.covered, filled::add);
    return filled;
  }

  private static @Nullable Index existing(Path file, Custody custody, boolean writing)
      throws IOException {
    if (Files.size(file) < Slots.HEAD) {
      return null;
    }
    ByteBuffer head = ByteBuffer.wrap(Disk.read(file, 0, Slots.HEAD));
    long mark = head.getLong();
    long covered = head.getLong();
    long used = head.getLong();
    byte[] hash = new byte[32];
    head.get(hash);
    if (mark != MARK || covered > custody.end() || covered <= 0) {
      return null;
    }
    Custody.Line line = custody.before(covered);
    boolean same = line != null && line.entry().hash().equals(HexFormat.of().formatHex(hash));
    Slots slots = same ? Slots.open(file, writing) : null;
    if (slots == null) {
      return null;
    }
    if (!writing) {
      return new Index(custody, Slots.inMemory(), slots, false, covered);
    }
    // After a crash some lines behind the head are in it and some are not: counted twice, rather
    // than not at all.
    slots.taken(used + (custody.end() - covered) / LEAST_LINE * SLOTS);
    return new Index(custody, slots, null, true, covered);
  }

  /** Takes up a line that was added to the log. */
  void add(Custody.Line line) throws IOException {
    Entry entry = line.entry();
    put("number", List.of(Long.toString(entry.number())), line);
    switch (entry.action()) {
      case "added" -> {
        put("item", List.of(entry.need("target"), entry.need("payload")), line);
        put("target", List.of(entry.need("target")), line);
        put("payload", List.of(entry.need("payload")), line);
      }
      case "revisited" -> {
        if (entry.holdsRecords()) {
          put("again", again(entry), line);
        }
      }
      case "corrected" -> {
        if (entry.holdsRecords()) {
          put("correction", List.of(entry.need("correction")), line);
        }
      }
      case "read" -> put("case", List.of(entry.need("case")), line);
      case "text" -> put("text", List.of(entry.need("document"), entry.need("payload")), line);
      case "deleted" -> put("deleted", List.of(Long.toString(entry.number("of"))), line);
      default -> {}
    }
    covered = line.end();
    if (++since >= EVERY) {
      checkpoint();
    }
  }

  private static List<String> again(Entry entry) {
    return List.of(entry.need("target"), entry.need("payload"), entry.need("captured"));
  }

  private void put(String kind, List<String> subject, Custody.Line line) throws IOException {
    slots.put(key(kind, subject), line.offset(), value -> is(kind, subject, value) != null);
  }

  /** The newest entry about a subject, or null. */
  @Nullable Entry find(String kind, String... subject) throws IOException {
    List<String> asked = List.of(subject);
    long key = key(kind, asked);
    Slots.Meant meant = value -> is(kind, asked, value) != null;
    long offset = slots.get(key, meant);
    Slots others = base;
    if (others != null) {
      offset = Math.max(offset, others.get(key, meant));
    }
    return offset < 0 ? null : custody.line(offset).entry();
  }

  private @Nullable Entry is(String kind, List<String> subject, long offset) throws IOException {
    if (offset >= custody.end() && base == null) {
      return null;
    }
    Entry entry = custody.line(offset).entry();
    List<@Nullable String> found =
        switch (kind) {
          case "item" -> of("added", entry, "target", "payload");
          case "again" -> of("revisited", entry, "target", "payload", "captured");
          case "correction" -> of("corrected", entry, "correction");
          case "target" -> of("added", entry, "target");
          case "payload" -> of("added", entry, "payload");
          case "case" -> of("read", entry, "case");
          case "text" -> of("text", entry, "document", "payload");
          case "deleted" ->
              java.util.Arrays.asList(
                  entry.is("deleted") ? Long.toString(entry.number("of")) : null);
          default -> java.util.Arrays.asList(Long.toString(entry.number()));
        };
    return found.equals(subject) ? entry : null;
  }

  private static List<@Nullable String> of(String action, Entry entry, String... keys) {
    return java.util.Arrays.stream(keys)
        .map(key -> entry.is(action) ? entry.text(key) : null)
        .collect(java.util.stream.Collectors.toList());
  }

  private static long key(String kind, List<String> subject) {
    String text = kind + "\n" + String.join("\n", subject);
    return ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  /** From here on the index need not be made anew up to this place of the log. */
  private void checkpoint() throws IOException {
    since = 0;
    if (!writing || covered == 0) {
      return;
    }
    slots.force();
    Custody.Line line = custody.before(covered);
    ByteBuffer head = slots.head();
    head.putLong(MARK).putLong(covered).putLong(slots.used());
    head.put(HexFormat.of().parseHex(line == null ? Entry.NOTHING_BEFORE : line.entry().hash()));
    slots.force();
  }

  @Override
  public void close() throws IOException {
    checkpoint();
    slots.close();
  }
}
