package org.capias.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.capias.intake.Intake;
import org.jspecify.annotations.Nullable;

/** An open archive: its parts, put together. One thread at a time is inside. */
final class Room implements AutoCloseable {
  static final String FORMAT = "capias.archive/1";
  static final long FILE_LIMIT = 1L << 30;
  private static final String DERIVED = "derived";

  private final Path folder;
  private final Custody custody;
  private final Index index;
  private final @Nullable Lock lock;
  private final @Nullable Keeper keeper;
  private final List<String> repairs = new ArrayList<>();

  private Room(
      Path folder, Custody custody, Index index, @Nullable Lock lock, @Nullable Keeper keeper) {
    this.folder = folder;
    this.custody = custody;
    this.index = index;
    this.lock = lock;
    this.keeper = keeper;
  }

  static Room toLookAt(Path folder) {
    try {
      Custody custody = Custody.open(folder, false);
      return new Room(
          folder, custody, Index.open(folder.resolve(DERIVED), custody, false), null, null);
    } catch (NoSuchFileException e) {
      throw new ArchiveException(
          "no archive here", folder.toString(), "'capias archive add' makes one", e);
    } catch (IOException e) {
      throw ArchiveException.of("cannot be opened", folder, e);
    }
  }

  static Room toWorkIn(Path folder, Archive.Hand hand, long fileLimit) {
    Lock lock = null;
    Custody custody = null;
    try {
      refuseOther(folder);
      for (String part : List.of(WarcFiles.FOLDER, DERIVED)) {
        Files.createDirectories(folder.resolve(part));
      }
      lock = Lock.take(folder);
      custody = Custody.open(folder, true);
      Room room = working(folder, hand, fileLimit, lock, custody);
      return room;
    } catch (IOException e) {
      release(lock, custody);
      throw ArchiveException.of("cannot be opened for writing", folder, e);
    } catch (RuntimeException e) {
      release(lock, custody);
      throw e;
    }
  }

  private static Room working(
      Path folder, Archive.Hand hand, long fileLimit, Lock lock, Custody custody)
      throws IOException {
    Repair repair = new Repair(folder);
    repair.log(custody);
    Place last = lastPlace(custody);
    repair.warc(last);
    Index index = Index.open(folder.resolve(DERIVED), custody, true);
    WarcFiles warc = new WarcFiles(folder, last, fileLimit);
    Keeper keeper = new Keeper(folder, hand, custody, warc, index);
    Room room = new Room(folder, custody, index, lock, keeper);
    if (custody.last() == null) {
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("format", FORMAT);
      keeper.log("created", facts);
      Disk.forceFolder(folder);
    }
    for (Map<String, @Nullable Object> cut : repair.done()) {
      keeper.log("repaired", cut);
      room.repairs.add(
          cut.get("bytes")
              + " bytes that nobody was told of were cut off, "
              + cut.get("cut")
              + " from byte "
              + cut.get("from")
              + ", they are kept as aside/"
              + cut.get("aside"));
    }
    return room;
  }

  /** A folder with other things in it is somebody else's. */
  private static void refuseOther(Path folder) throws IOException {
    if (!Files.exists(folder) || Files.exists(folder.resolve(Custody.FILE))) {
      return;
    }
    try (Stream<Path> listed = Files.list(folder)) {
      boolean ours =
          listed
              .map(path -> path.getFileName().toString())
              .allMatch(List.of(WarcFiles.FOLDER, DERIVED, Lock.FILE)::contains);
      if (!ours) {
        throw new ArchiveException(
            "neither empty nor an archive", folder.toString(), "name another folder");
      }
    }
  }

  private static @Nullable Place lastPlace(Custody custody) throws IOException {
    Custody.Line line = custody.last();
    while (line != null && !line.entry().holdsRecords()) {
      line = custody.before(line.offset());
    }
    return line == null ? null : line.entry().place();
  }

  private static void release(@Nullable Lock lock, @Nullable Custody custody) {
    try {
      if (custody != null) {
        custody.close();
      }
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw ArchiveException.of("cannot be closed", "archive", e);
    }
  }

  Path folder() {
    return folder;
  }

  Path derived() {
    return folder.resolve(DERIVED);
  }

  List<String> repairs() {
    return List.copyOf(repairs);
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

  synchronized String since(String mark, Consumer<Archive.Item> taker) {
    try {
      return new Since(custody, index).give(mark, taker);
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

  synchronized Archive.Case keepCase(
      String name, byte[] json, byte[] html, List<Archive.Read> reads) {
    return new Cases(this).keep(name, json, html, reads);
  }

  synchronized void cases(Consumer<Archive.Case> taker) {
    new Cases(this).each(taker);
  }

  synchronized Archive.@Nullable Case findCase(String name) {
    return new Cases(this).find(name);
  }

  synchronized List<byte[]> files(Archive.Case saved) {
    return new Cases(this).files(saved);
  }

  synchronized Archive.Export export(Archive.Case saved, Path target) {
    Keeper writing = keeper();
    Archive.Export export = new Packing(this, saved).write(target);
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    facts.put("case", saved.name());
    facts.put("version", (long) saved.version());
    facts.put("package", export.sha256());
    facts.put("bytes", export.bytes());
    writing.log("exported", facts);
    return export;
  }

  synchronized void log(String action, Map<String, String> facts) {
    keeper().log(action, new LinkedHashMap<>(facts));
  }

  synchronized List<String> about(long item) {
    List<String> lines = new ArrayList<>();
    try {
      custody.each(
          0,
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
