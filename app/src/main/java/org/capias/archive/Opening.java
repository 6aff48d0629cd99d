package org.capias.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens an archive. To work in it: takes the lock, cuts off what a crash left half done, carries
 * out deletions that a crash kept from being done, and only then lets anybody in.
 */
final class Opening {
  static final String FORMAT = "capias.archive/1";
  static final long FILE_LIMIT = 1L << 30;
  static final String DERIVED = "derived";

  private Opening() {}

  static Room toLookAt(Path folder) {
    try {
      Custody custody = Custody.open(folder, false);
      return new Room(
          folder,
          custody,
          Index.open(folder.resolve(DERIVED), custody, false),
          null,
          null,
          List.of());
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
      return working(folder, hand, fileLimit, lock, custody);
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
    Deleting.finish(folder, custody);
    Index index = Index.open(folder.resolve(DERIVED), custody, true);
    WarcFiles warc = new WarcFiles(folder, last, fileLimit);
    Keeper keeper = new Keeper(folder, hand, custody, warc, index);
    List<String> repairs = new ArrayList<>();
    if (custody.last() == null) {
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("format", FORMAT);
      keeper.log("created", facts);
      Disk.forceFolder(folder);
    }
    for (Map<String, @Nullable Object> cut : repair.done()) {
      keeper.log("repaired", cut);
      repairs.add(
          cut.get("bytes")
              + " bytes that nobody was told of were cut off, "
              + cut.get("cut")
              + " from byte "
              + cut.get("from")
              + ", they are kept as aside/"
              + cut.get("aside"));
    }
    return new Room(folder, custody, index, lock, keeper, repairs);
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
}
