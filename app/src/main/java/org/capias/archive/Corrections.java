package org.capias.archive;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What people have put right: each a record of its own and an entry {@code corrected}. */
final class Corrections {
  private static final String TARGET = "capias:correction/";

  private final Room room;

  Corrections(Room room) {
    this.room = room;
  }

  /** Keeps one, unless it is there. */
  boolean keep(KeptCorrection correction) {
    try {
      Entry known = room.index().find("correction", correction.id());
      if (known != null && !room.gone(known)) {
        return false;
      }
      room.keeper().commit(List.of((entry, time) -> made(entry, time, correction)));
      return true;
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  private static Keeper.Made made(long entry, Instant time, KeptCorrection correction) {
    WarcRecord record =
        Records.resource(
            entry, TARGET + correction.id(), time, "application/json", null, correction.line());
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("correction", correction.id());
    facts.put("documents", correction.documents());
    facts.put("undoes", correction.undoes());
    facts.put("payload", Sha256.labelled(correction.line()));
    facts.put("record", record.field("WARC-Record-ID"));
    return new Keeper.Made("corrected", WarcRecord.members(List.of(record)), facts);
  }

  void each(Consumer<KeptCorrection> taker) {
    try {
      room.custody()
          .each(
              0,
              line -> {
                boolean kept = line.entry().is("corrected") && line.entry().holdsRecords();
                if (kept && !room.gone(line.entry())) {
                  taker.accept(of(line.entry()));
                }
              });
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  /** The correction of an entry, without its line where that is gone. */
  KeptCorrection of(Entry entry) throws IOException {
    byte[] line = room.gone(entry) ? new byte[0] : room.records(entry).get(0).block();
    return new KeptCorrection(
        entry.need("correction"), documents(entry), entry.text("undoes"), line);
  }

  static List<String> documents(Entry entry) {
    List<String> documents = new ArrayList<>();
    if (entry.facts().get("documents") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof String document) {
          documents.add(document);
        }
      }
    }
    return documents;
  }
}
