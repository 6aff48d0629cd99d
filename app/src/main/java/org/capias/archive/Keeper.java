package org.capias.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one way in: records first, then the lines about them, each brought to the disk before the
 * next. When {@link #commit} comes back, everything in it is acknowledged; when it throws, nothing
 * of it is there.
 */
final class Keeper implements AutoCloseable {
  /** Something to be logged; made when its number and time are known. */
  interface Draft {
    Made make(long entry, Instant time) throws IOException;
  }

  /**
   * @param members WARC records as they go into the file, or null for an action without any
   * @param facts what the entry tells besides the place of these records
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(String action, byte @Nullable [] members, Map<String, @Nullable Object> facts) {}

  private final Path archive;
  private final Archive.Hand hand;
  private final Custody custody;
  private final WarcFiles warc;
  private final Index index;

  Keeper(Path archive, Archive.Hand hand, Custody custody, WarcFiles warc, Index index) {
    this.archive = archive;
    this.hand = hand;
    this.custody = custody;
    this.warc = warc;
    this.index = index;
  }

  Archive.Hand hand() {
    return hand;
  }

  /** Logs an action that puts nothing into the WARC files. */
  Entry log(String action, Map<String, @Nullable Object> facts) {
    return commit(List.of((entry, time) -> new Made(action, null, facts)), false).get(0);
  }

  /** The entries that were made of the drafts, one for each. */
  List<Entry> commit(List<Draft> drafts) {
    return commit(drafts, true);
  }

  private List<Entry> commit(List<Draft> drafts, boolean records) {
    List<Entry> lines = new ArrayList<>();
    List<Entry> asked = new ArrayList<>();
    try {
      for (Draft draft : drafts) {
        Instant time = hand.clock().instant();
        if (records && warc.full()) {
          begin(lines, time);
        }
        Made made = draft.make(next(lines), time);
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(made.facts());
        byte[] members = made.members();
        if (members != null) {
          facts.putAll(warc.append(members).facts());
        }
        asked.add(add(lines, time, made.action(), facts));
      }
      warc.force();
    } catch (IOException e) {
      warc.undo();
      throw ArchiveException.of("cannot be written", archive, e);
    }
    try {
      custody.append(lines);
    } catch (IOException e) {
      if (custody.ends()) {
        warc.undo();
      } // otherwise the next opening decides: lines that are whole need their records
      throw ArchiveException.of("cannot be written", custody.path(), e);
    }
    warc.acknowledged();
    takeUp(lines);
    return asked;
  }

  private long next(List<Entry> lines) {
    return custody.size() + lines.size();
  }

  private void begin(List<Entry> lines, Instant time) throws IOException {
    byte[] members =
        WarcRecord.members(List.of(Records.warcinfo(next(lines), time, warc.nextName(), hand)));
    add(lines, time, "begun", warc.begin(members).facts());
  }

  private Entry add(
      List<Entry> lines, Instant time, String action, Map<String, @Nullable Object> facts) {
    String before = lines.isEmpty() ? custody.head() : lines.get(lines.size() - 1).hash();
    Entry entry = Entry.make(next(lines), time, action, hand, facts, before);
    lines.add(entry);
    return entry;
  }

  /** The index is derived: where it cannot be written it is made anew at the next opening. */
  private void takeUp(List<Entry> lines) {
    long from = custody.end();
    for (Entry entry : lines) {
      from -= entry.line().getBytes(java.nio.charset.StandardCharsets.UTF_8).length + 1;
    }
    try {
      custody.each(from, index::add);
    } catch (IOException e) {
      throw ArchiveException.of("kept, but the index cannot be written", archive, e);
    }
  }

  @Override
  public void close() throws IOException {
    warc.close();
  }
}
