package org.capias.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Case files in the archive: what was read out of which items, and the texts it was read from. A
 * case saved again under its name is its next version; the one before stays.
 */
final class Cases {
  private final Room room;

  Cases(Room room) {
    this.room = room;
  }

  KeptCase keep(String name, byte[] json, byte[] html, List<Archive.Read> reads) {
    KeptCase.checkName(name);
    try {
      List<Keeper.Draft> drafts = new ArrayList<>();
      List<Map<String, @Nullable Object>> documents = new ArrayList<>();
      Set<String> made = new HashSet<>();
      for (Archive.Read read : reads) {
        byte[] text = read.document().text().getBytes(StandardCharsets.UTF_8);
        String hash = Sha256.labelled(text);
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", read.document().id());
        document.put("item", read.item().number());
        document.put("text", hash);
        documents.add(document);
        boolean kept = room.text(read.document().id(), hash, read.item().number()) != null;
        if (!kept && made.add(read.document().id() + hash)) {
          drafts.add((entry, time) -> text(entry, read, text, hash, time));
        }
      }
      Entry before = room.index().find("case", name);
      drafts.add((entry, time) -> made(entry, time, name, json, html, documents, before));
      List<Entry> entries = room.keeper().commit(drafts);
      return of(entries.get(entries.size() - 1));
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  private static Keeper.Made text(
      long entry, Archive.Read read, byte[] text, String hash, java.time.Instant time) {
    Archive.Item item = read.item();
    WarcRecord record = Records.conversion(entry, item.target(), item.record(), time, text);
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("document", read.document().id());
    facts.put("of", item.number());
    facts.put("payload", hash);
    facts.put("record", record.field("WARC-Record-ID"));
    return new Keeper.Made("text", WarcRecord.members(List.of(record)), facts);
  }

  private static Keeper.Made made(
      long entry,
      java.time.Instant time,
      String name,
      byte[] json,
      byte[] html,
      List<Map<String, @Nullable Object>> documents,
      @Nullable Entry before) {
    String target = "capias:case/" + name + "/";
    List<WarcRecord> records =
        List.of(
            Records.resource(entry, target + "casefile.json", time, "application/json", null, json),
            Records.resource(entry, target + "casefile.html", time, "text/html", null, html));
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("case", name);
    facts.put("version", before == null ? 1L : before.number("version") + 1);
    facts.put("before", before == null ? null : before.number());
    facts.put("payload", Sha256.labelled(json));
    facts.put("page", Sha256.labelled(html));
    facts.put("record", records.get(0).field("WARC-Record-ID"));
    facts.put("documents", documents);
    return new Keeper.Made("read", WarcRecord.members(records), facts);
  }

  static KeptCase of(Entry entry) {
    List<KeptCase.Source> sources = new ArrayList<>();
    if (entry.facts().get("documents") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map
            && map.get("id") instanceof String id
            && map.get("item") instanceof Long item
            && map.get("text") instanceof String text) {
          sources.add(new KeptCase.Source(id, item, text));
        }
      }
    }
    return new KeptCase(
        entry.need("case"),
        entry.number(),
        (int) entry.number("version"),
        entry.time(),
        entry.who(),
        entry.need("payload"),
        sources);
  }

  void each(Consumer<KeptCase> taker) {
    try {
      room.custody()
          .each(
              0,
              line -> {
                if (line.entry().is("read")) {
                  taker.accept(of(line.entry()));
                }
              });
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  @Nullable KeptCase find(String name) {
    try {
      Entry entry = room.index().find("case", name);
      return entry == null ? null : of(entry);
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  /** The case file as saved: JSON first, then the page. */
  List<byte[]> files(KeptCase saved) {
    try {
      Entry entry = room.index().find("number", Long.toString(saved.number()));
      if (entry == null || room.index().find("deleted", "" + saved.number()) != null) {
        throw new ArchiveException("no such case any more", saved.name(), "it was deleted");
      }
      return room.records(entry).stream().map(WarcRecord::block).toList();
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }
}
