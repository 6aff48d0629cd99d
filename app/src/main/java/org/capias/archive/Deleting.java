package org.capias.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes content away, as the law or the protection of a person asks. First the log says so, with
 * the hash, the reason and the hash of what will stand there; then a tombstone of exactly the same
 * length is written over the records. A crash between the two is made good at the next opening.
 *
 * <p>With an item go the texts that were read out of it, its revisits, the corrections that quote
 * it, and all that repairs had put aside, for nobody knows what is in those parts. Its entry stays,
 * and with it its address. Case files that quote it stay too, unless they are deleted themselves:
 * they are somebody's work.
 */
final class Deleting {
  private final Room room;

  Deleting(Room room) {
    this.room = room;
  }

  int items(List<Archive.Item> items, String reason) {
    Set<Long> numbers = items.stream().map(Archive.Item::number).collect(Collectors.toSet());
    Set<String> documents = documents(numbers);
    return delete(
        entry ->
            numbers.contains(entry.number())
                || ((entry.is("text") || entry.is("revisited"))
                    && numbers.contains(entry.number("of")))
                || (entry.is("corrected")
                    && entry.holdsRecords()
                    && Corrections.documents(entry).stream().anyMatch(documents::contains))
                || entry.is("repaired"),
        reason);
  }

  /** Ids of what was read out of these items: corrections quote their words. */
  private Set<String> documents(Set<Long> numbers) {
    Set<String> documents = new HashSet<>();
    try {
      room.custody()
          .each(
              0,
              line -> {
                Entry entry = line.entry();
                if (entry.is("added") && numbers.contains(entry.number())) {
                  documents.add(entry.need("payload"));
                } else if (entry.is("read")) {
                  Cases.of(entry).documents().stream()
                      .filter(one -> numbers.contains(one.item()))
                      .forEach(one -> documents.add(one.document()));
                }
              });
      return documents;
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  int caseFiles(String name, String reason) {
    return delete(entry -> entry.is("read") && name.equals(entry.text("case")), reason);
  }

  private int delete(Predicate<Entry> meant, String reason) {
    if (reason.isBlank()) {
      throw new ArchiveException("no reason given", "deletion", "say why with --reason");
    }
    List<Keeper.Draft> drafts = new ArrayList<>();
    int[] records = new int[1];
    try {
      room.custody()
          .each(
              0,
              line -> {
                Entry entry = line.entry();
                if (meant.test(entry) && !room.gone(entry)) {
                  drafts.add((number, time) -> made(number, time, entry, reason));
                  records[0] += entry.is("repaired") ? 0 : 1;
                }
              });
      if (records[0] > 0) {
        for (Entry deleted : room.keeper().commit(drafts)) {
          carryOut(room.folder(), deleted);
        }
      }
      return records[0];
    } catch (IOException e) {
      throw room.damaged(e);
    }
  }

  private static Keeper.Made made(long number, Instant time, Entry entry, String reason) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("of", entry.number());
    facts.put("what", entry.action());
    facts.put("reason", reason);
    if (entry.is("repaired")) {
      facts.put("aside", entry.need("aside"));
    } else {
      Place place = entry.place();
      byte[] tombstone = tombstone(number, time, entry.number(), (int) place.length());
      facts.put("target", entry.text("target"));
      facts.put("payload", entry.need("payload"));
      facts.putAll(
          new Place(place.file(), place.offset(), place.length(), Sha256.hex(tombstone)).facts());
    }
    return new Keeper.Made("deleted", null, facts);
  }

  /** A metadata record that says which entry tells of the deletion, filled up with spaces. */
  static byte[] tombstone(long number, Instant time, long of, int length) {
    byte[] words =
        ("{\"deleted\":" + of + ",\"by\":" + number + "}").getBytes(StandardCharsets.US_ASCII);
    String head =
        "WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: "
            + Records.id(number, "metadata", "", words)
            + "\r\nWARC-Date: "
            + time
            + "\r\nContent-Type: application/json\r\n";
    return Gzip.memberOf(
        length, head.getBytes(StandardCharsets.US_ASCII), room -> rest(words, room));
  }

  /** {@code Content-Length}, its blank line, the words, spaces, and the record's end. */
  private static byte[] rest(byte[] words, int room) {
    String field = "Content-Length: ";
    int block = room - field.length() - 4 - 4;
    block -= Integer.toString(block).length();
    String length = Integer.toString(block);
    int spare = room - field.length() - length.length() - 8 - block;
    StringBuilder out = new StringBuilder(room).append(field);
    // One digit less than thought leaves a byte over: it goes before the number.
    out.append(" ".repeat(Math.max(0, spare))).append(length).append("\r\n\r\n");
    out.append(new String(words, StandardCharsets.US_ASCII));
    out.append(" ".repeat(block - words.length)).append("\r\n\r\n");
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Does what the newest entries say, if a crash kept it from being done. */
  static void finish(Path folder, Custody custody) throws IOException {
    Custody.Line line = custody.last();
    while (line != null && line.entry().is("deleted")) {
      carryOut(folder, line.entry());
      line = custody.before(line.offset());
    }
  }

  private static void carryOut(Path folder, Entry deleted) throws IOException {
    String aside = deleted.text("aside");
    if (aside != null) {
      Files.deleteIfExists(folder.resolve(Repair.ASIDE).resolve(aside));
      return;
    }
    Place place = deleted.place();
    byte[] tombstone =
        tombstone(deleted.number(), deleted.time(), deleted.number("of"), (int) place.length());
    WarcFiles.overwrite(folder, place, tombstone);
  }
}
