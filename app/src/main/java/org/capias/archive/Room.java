package org.capias.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/** An open archive: its parts, put together. One thread at a time is inside. */
final class Room implements AutoCloseable {
  private final Path folder;
  private final Custody custody;
  private final Index index;
  private final @Nullable Lock lock;
  private final @Nullable Keeper keeper;
  private final List<String> repairs;

  /** Made by {@link Opening}; without lock and keeper to look at. */
  Room(
      Path folder,
      Custody custody,
      Index index,
      @Nullable Lock lock,
      @Nullable Keeper keeper,
      List<String> repairs) {
    this.folder = folder;
    this.custody = custody;
    this.index = index;
    this.lock = lock;
    this.keeper = keeper;
    this.repairs = List.copyOf(repairs);
  }

  Path folder() {
    return folder;
  }

  Path derived() {
    return folder.resolve(Opening.DERIVED);
  }

  List<String> repairs() {
    return repairs;
  }

  Custody custody() {
    return custody;
  }

  Index index() {
    return index;
  }

  Keeper keeper() {
    if (keeper == null) {
      throw new ArchiveException(
          "opened to look at", folder.toString(), "open it with a hand to work in it");
    }
    return keeper;
  }

  synchronized List<Archive.Added> add(List<Intake.Capture> captures) {
    return new Adding(this).add(captures);
  }

  synchronized void items(Consumer<Archive.Item> taker) {
    try {
      custody.each(
          0,
          line -> {
            if (line.entry().is("added")) {
              taker.accept(Items.of(line.entry(), index));
            }
          });
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  synchronized String since(String mark, ChangeTaker taker) {
    try {
      return new Since(this).give(mark, taker);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  synchronized Archive.@Nullable Item item(long number) {
    try {
      Entry entry = index.find("number", Long.toString(number));
      return entry == null || !entry.is("added") ? null : Items.of(entry, index);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  synchronized List<Archive.Item> find(String words) {
    return new Items(this).find(words);
  }

  synchronized Intake.Capture capture(Archive.Item item) {
    return new Items(this).capture(item);
  }

  synchronized KeptCase keepCase(String name, byte[] json, byte[] html, List<Archive.Read> reads) {
    return new Cases(this).keep(name, json, html, reads);
  }

  synchronized boolean correct(KeptCorrection correction) {
    return new Corrections(this).keep(correction);
  }

  synchronized void corrections(Consumer<KeptCorrection> taker) {
    new Corrections(this).each(taker);
  }

  synchronized void cases(Consumer<KeptCase> taker) {
    new Cases(this).each(taker);
  }

  synchronized @Nullable KeptCase findCase(String name) {
    return new Cases(this).find(name);
  }

  synchronized List<byte[]> files(KeptCase saved) {
    return new Cases(this).files(saved);
  }

  synchronized Export export(KeptCase saved, Path target) {
    Keeper writing = keeper();
    Export export = new Packing(this, saved).write(target);
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("case", saved.name());
    facts.put("version", (long) saved.version());
    facts.put("package", export.sha256());
    facts.put("bytes", export.bytes());
    writing.log("exported", facts);
    return export;
  }

  synchronized Proof proof(long number) {
    return new Sealing(this).proof(number);
  }

  synchronized Stamp stamp(String authority, UnaryOperator<byte[]> asking) {
    return new Sealing(this).stamp(authority, asking);
  }

  synchronized int delete(List<Archive.Item> items, String reason) {
    return new Deleting(this).items(items, reason);
  }

  synchronized int deleteCase(String name, String reason) {
    return new Deleting(this).caseFiles(name, reason);
  }

  synchronized void log(String action, Map<String, String> facts) {
    keeper().log(action, new LinkedHashMap<>(facts));
  }

  synchronized List<String> about(long item) {
    List<String> lines = new ArrayList<>();
    List<String> signs = List.of("\"entry\":" + item, "\"of\":" + item, "\"item\":" + item);
    try {
      custody.each(
          0,
          line -> signs.stream().anyMatch(line::contains),
          line -> {
            Entry entry = line.entry();
            boolean reads =
                entry.is("read")
                    && Cases.of(entry).documents().stream().anyMatch(one -> one.item() == item);
            if (entry.number() == item || entry.number("of") == item || reads) {
              String what = reads ? " case " + entry.need("case") : "";
              lines.add(
                  "entry "
                      + entry.number()
                      + " "
                      + entry.time()
                      + " "
                      + entry.action()
                      + what
                      + " by "
                      + entry.who()
                      + " with "
                      + entry.with());
            }
          });
    } catch (IOException e) {
      throw damaged(e);
    }
    return lines;
  }

  /** Whether an entry's content was deleted. */
  boolean gone(Entry entry) throws IOException {
    return index.find("deleted", Long.toString(entry.number())) != null;
  }

  /** The entry of a kept text, unless it or the item it was read from is gone. */
  @Nullable Entry text(String document, String hash, long item) throws IOException {
    Entry entry = index.find("text", document, hash);
    boolean gone =
        entry == null
            || entry.number("of") != item
            || index.find("deleted", Long.toString(entry.number())) != null;
    return gone ? null : entry;
  }

  /** The records of an entry, whose bytes must be those that were written. */
  List<WarcRecord> records(Entry entry) throws IOException {
    return WarcRecord.read(members(entry));
  }

  /** The same as they lie in the file. */
  byte[] members(Entry entry) throws IOException {
    Place place = entry.place();
    Path file = folder.resolve(WarcFiles.FOLDER).resolve(place.file());
    byte[] members = Disk.read(file, place.offset(), place.length());
    if (!Sha256.hex(members).equals(place.stored())) {
      throw new IOException(place + ": the bytes are not those that were written");
    }
    return members;
  }

  ArchiveException damaged(IOException e) {
    return new ArchiveException(
        "the custody log cannot be read (" + e.getMessage() + ")",
        folder.resolve(Custody.FILE).toString(),
        "verify the archive",
        e);
  }

  @Override
  public synchronized void close() throws IOException {
    try (custody) {
      if (keeper != null) {
        keeper.close();
      }
      index.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
