package org.capias.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Puts captures into the archive, each once. What one call adds goes to the disk together: two
 * waits for the disk, however many captures.
 */
final class Adding {
  /** What the log will know of a target once this call is through. */
  private record Newest(long number, int version) {}

  private final Room room;
  private final Map<String, Newest> targets = new HashMap<>();
  private final Map<String, Integer> pending = new HashMap<>();

  Adding(Room room) {
    this.room = room;
  }

  List<Archive.Added> add(List<Intake.Capture> captures) {
    List<Keeper.Draft> drafts = new ArrayList<>();
    List<Object> results = new ArrayList<>();
    try {
      for (Intake.Capture capture : captures) {
        String payload = Sha256.labelled(Chunks.payload(capture.responseHead(), capture.payload()));
        String key = capture.target() + "\n" + payload;
        Entry same = room.index().find("item", capture.target().toString(), payload);
        if (same != null && room.index().find("deleted", "" + same.number()) == null) {
          results.add(new Archive.Added(Items.of(same, room.index()), false));
        } else if (pending.containsKey(key)) {
          results.add(new Object[] {pending.get(key), false});
        } else {
          pending.put(key, drafts.size());
          results.add(new Object[] {drafts.size(), true});
          drafts.add((entry, time) -> made(entry, capture, payload));
        }
      }
      List<Entry> entries = drafts.isEmpty() ? List.of() : room.keeper().commit(drafts);
      List<Archive.Added> added = new ArrayList<>();
      for (Object result : results) {
        added.add(
            result instanceof Object[] open
                ? new Archive.Added(
                    Items.of(entries.get((Integer) open[0]), room.index()), (Boolean) open[1])
                : (Archive.Added) result);
      }
      return added;
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  private Keeper.Made made(long entry, Intake.Capture capture, String payload) throws IOException {
    String target = capture.target().toString();
    Newest before = newest(target);
    String identified =
        capture.contentType() == null && capture.responseHead() == null
            ? Identify.type(capture.payload())
            : null;
    List<WarcRecord> records = Records.capture(entry, capture, identified);
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("target", target);
    facts.put("source", capture.source());
    facts.put("payload", payload);
    facts.put("bytes", (long) Chunks.payload(capture.responseHead(), capture.payload()).length);
    facts.put("type", capture.contentType());
    facts.put("charset", capture.charset());
    facts.put("identified", identified);
    facts.put("captured", capture.time().toString());
    facts.put("version", before == null ? 1L : before.version() + 1L);
    facts.put("before", before == null ? null : before.number());
    byte[] head = capture.responseHead();
    facts.put("head", head == null ? null : (long) head.length);
    facts.put("record", records.get(0).field("WARC-Record-ID"));
    targets.put(target, new Newest(entry, before == null ? 1 : before.version() + 1));
    return new Keeper.Made("added", WarcRecord.members(records), facts);
  }

  private @Nullable Newest newest(String target) throws IOException {
    Newest here = targets.get(target);
    if (here != null) {
      return here;
    }
    Entry entry = room.index().find("target", target);
    return entry == null ? null : new Newest(entry.number(), (int) entry.number("version"));
  }
}
