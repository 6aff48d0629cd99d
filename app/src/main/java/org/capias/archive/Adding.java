package org.capias.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Puts captures into the archive, each payload once. What one call adds goes to the disk together:
 * two waits for the disk, however many captures.
 *
 * <p>A capture is one of four things. <b>New</b>: an item, the next version of its target where
 * that has one. <b>The same capture again</b> (target, payload and time): nothing. <b>The same
 * answer at another time</b>: a {@code revisit} record with the heads and without the payload,
 * which refers to the item; of a file nothing, for a file has no heads. <b>An answer 304</b>: such
 * a record too. A page that is again what it was two versions ago is a new version: it has changed.
 */
final class Adding {
  private final Room room;

  /** The newest of each target that this call has looked at. */
  private final Map<String, Version> newest = new HashMap<>();

  private final Map<Version, Entry> made = new HashMap<>();
  private final List<Keeper.Draft> drafts = new ArrayList<>();
  private final List<Version> drafted = new ArrayList<>();

  Adding(Room room) {
    this.room = room;
  }

  /** What becomes of a capture. */
  private record Result(Version version, boolean isNew) {}

  List<Archive.Added> add(List<Intake.Capture> captures) {
    try {
      List<Result> results = new ArrayList<>();
      for (Intake.Capture capture : captures) {
        results.add(add(capture));
      }
      if (!drafts.isEmpty()) {
        List<Entry> entries = room.keeper().commit(drafts);
        for (int i = 0; i < entries.size(); i++) {
          if (entries.get(i).is("added")) {
            made.put(drafted.get(i), entries.get(i));
          }
        }
      }
      List<Archive.Added> added = new ArrayList<>();
      for (Result result : results) {
        Entry entry = Objects.requireNonNull(entry(result.version()));
        added.add(new Archive.Added(Items.of(entry, room.index()), result.isNew()));
      }
      return added;
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  private Result add(Intake.Capture capture) throws IOException {
    String target = capture.target().toString();
    Version last = last(target);
    Version given = Version.of(capture, last);
    Version holds = given.notModified() ? lastPage(last) : null;
    if (holds != null) {
      revisit(capture, holds, Records.NOT_MODIFIED);
      return new Result(holds, false);
    }
    Version same = same(given, last);
    if (same == null) {
      draft(given, (entry, time) -> added(entry, capture, given));
      newest.put(target, given);
      return new Result(given, true);
    }
    if (capture.responseHead() != null && !capture.time().equals(same.captured())) {
      revisit(capture, same, Records.IDENTICAL);
    }
    return new Result(same, false);
  }

  /** The version that a capture repeats: the newest, or an older one where the capture is old. */
  private @Nullable Version same(Version given, @Nullable Version last) throws IOException {
    for (Version one = last; one != null; one = before(one)) {
      if (one.sameAs(given) && !gone(one)) {
        return one;
      }
      if (given.captured().isAfter(one.captured()) && !gone(one)) {
        return null;
      }
    }
    return null;
  }

  /** The newest version that is a page and not an error: a server that says 304 speaks of it. */
  private @Nullable Version lastPage(@Nullable Version last) throws IOException {
    Version one = last;
    while (one != null && (gone(one) || !one.page())) {
      one = before(one);
    }
    return one;
  }

  private @Nullable Version last(String target) throws IOException {
    Version here = newest.get(target);
    if (here != null) {
      return here;
    }
    Entry entry = room.index().find("target", target);
    return entry == null ? null : Version.of(entry);
  }

  private @Nullable Version before(Version version) throws IOException {
    if (version.before() != null) {
      return version.before();
    }
    Entry entry = version.kept();
    long before = entry == null ? -1 : entry.number("before");
    Entry found = before < 0 ? null : room.index().find("number", Long.toString(before));
    return found == null ? null : Version.of(found);
  }

  private boolean gone(Version version) throws IOException {
    return version.kept() != null && room.gone(version.kept());
  }

  private @Nullable Entry entry(Version version) {
    return version.kept() != null ? version.kept() : made.get(version);
  }

  private void draft(Version version, Keeper.Draft draft) {
    drafted.add(version);
    drafts.add(draft);
  }

  private void revisit(Intake.Capture capture, Version of, String profile) throws IOException {
    String when = capture.time().toString();
    String target = capture.target().toString();
    if (room.index().find("again", target, of.payload(), when) == null && of.asked().add(when)) {
      draft(of, (entry, time) -> revisited(entry, capture, of, profile));
    }
  }

  private Keeper.Made added(long number, Intake.Capture capture, Version given) {
    byte[] head = capture.responseHead();
    String identified =
        capture.contentType() == null && head == null ? Identify.type(capture.payload()) : null;
    List<WarcRecord> records = Records.capture(number, capture, identified);
    Version before = given.before();
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("target", capture.target().toString());
    facts.put("source", capture.source());
    if (capture.led() != null) {
      facts.put("led", capture.led().toString());
    }
    facts.put("payload", given.payload());
    facts.put("bytes", (long) Chunks.payload(head, capture.payload()).length);
    facts.put("type", capture.contentType());
    facts.put("charset", capture.charset());
    facts.put("identified", identified);
    facts.put("captured", capture.time().toString());
    facts.put("version", before == null ? 1L : before.place().version() + 1L);
    facts.put("before", before == null ? null : before.place().number());
    facts.put("head", head == null ? null : (long) head.length);
    facts.put("status", given.status());
    facts.put("location", given.location());
    String record = records.get(0).field("WARC-Record-ID");
    facts.put("record", record);
    given.place().is(number, before == null ? 1 : before.place().version() + 1, record);
    return new Keeper.Made("added", WarcRecord.members(records), facts);
  }

  private static Keeper.Made revisited(
      long number, Intake.Capture capture, Version of, String profile) {
    byte[] head = Objects.requireNonNull(capture.responseHead());
    List<WarcRecord> records =
        Records.revisit(number, capture, profile, of.place().record(), of.captured(), of.payload());
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("target", capture.target().toString());
    facts.put("source", capture.source());
    if (capture.led() != null) {
      facts.put("led", capture.led().toString());
    }
    facts.put("of", of.place().number());
    facts.put("profile", profile);
    facts.put("payload", of.payload());
    facts.put("captured", capture.time().toString());
    facts.put("status", HttpHead.of(head).status());
    facts.put("record", records.get(0).field("WARC-Record-ID"));
    return new Keeper.Made("revisited", WarcRecord.members(records), facts);
  }
}
